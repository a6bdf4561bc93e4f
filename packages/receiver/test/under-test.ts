import { memoryInbox, type MemoryEffect } from "@upcall/receiver/inbox/memory";
import { postgresInbox, type PostgresDriver, type PostgresStatement } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox, type SqliteDatabase, type SqlStatement } from "@upcall/receiver/inbox/sqlite";
import type { InboxUnderTest } from "@upcall/receiver/testing";

const createNumbers = "create table number (n integer primary key)";
const selectNumbers = "select n from number order by n";
const numbersOf = (rows: readonly unknown[]): number[] => rows.map((row) => Number((row as { n: unknown }).n));

/** An empty memory inbox, which does not warn. */
export function memoryUnderTest(): InboxUnderTest<MemoryEffect> {
  const all = new Set<number>();
  return {
    inbox: memoryInbox({ warn: () => undefined }),
    addNumber: (number) => () => {
      if (all.has(number)) throw new Error("taken");
      all.add(number);
      return () => void all.delete(number);
    },
    numbers: async () => [...all].sort((one, other) => one - other),
  };
}

/** An inbox in a new file of SQLite. `open` opens the file, now and for each further inbox on it. */
export function sqliteUnderTest(
  open: () => SqliteDatabase & { close(): void },
): Required<InboxUnderTest<SqlStatement>> {
  const database = open();
  const opened = [database];
  database.exec(createNumbers);
  return {
    inbox: sqliteInbox(database),
    addNumber: (n) => ({ sql: "insert into number (n) values (?)", params: [n] }),
    numbers: async () => numbersOf(database.prepare(selectNumbers).all()),
    async again() {
      opened.push(open());
      return sqliteInbox(opened.at(-1)!);
    },
    async close() {
      for (const one of opened) one.close();
    },
  };
}

/** An inbox in a database of PostgreSQL, which it empties. */
export async function postgresUnderTest(driver: PostgresDriver): Promise<InboxUnderTest<PostgresStatement>> {
  for (const table of ["upcall_migration", "upcall_delivery", "upcall_stream", "upcall_job", "number"])
    await driver.query(`drop table if exists ${table}`);
  await driver.query(createNumbers);
  return {
    inbox: postgresInbox(driver),
    addNumber: (n) => ({ sql: "insert into number (n) values ($1)", params: [n] }),
    numbers: async () => numbersOf(await driver.query(selectNumbers)),
    again: async () => postgresInbox(driver),
  };
}
