import Database from "libsql";
import { expect, test } from "vitest";
import type { SqlStatement } from "../sql/driver.ts";
import { groupCommit } from "./group-commit.ts";

/** A database with numbers, of which each may refer to another one that is there when the transaction ends. */
function numbers() {
  const database = new Database(":memory:");
  database.exec("pragma foreign_keys = on");
  database.exec(
    "create table number (n integer primary key, of integer references number deferrable initially deferred)",
  );
  const batch = groupCommit(database);
  /** Runs each list of statements as a batch of one group, and says what became of them. */
  const run = async (...batches: SqlStatement[][]): Promise<string[]> =>
    (await Promise.allSettled(batches.map((steps) => batch(steps)))).map((ended) =>
      ended.status === "fulfilled" ? "done" : String(ended.reason),
    );
  const stored = (): number[] =>
    database
      .prepare("select n from number order by n")
      .all()
      .map((row) => (row as { n: number }).n);
  return { database, run, stored };
}
const add = (n: number, of: number | null = null): SqlStatement => ({
  sql: "insert into number (n, of) values (?, ?)",
  params: [n, of],
});
const rollsBack: SqlStatement = { sql: "insert or rollback into number (n) values (1)" };

test.each<[name: string, statement: SqlStatement, error: RegExp]>([
  ["fails", add(1), /UNIQUE/i],
  ["fails only at the commit", add(7, 99), /FOREIGN KEY/i],
  ["rolls the transaction back", rollsBack, /UNIQUE|constraint/i],
])("a batch that %s rolls back alone", async (_name, statement, error) => {
  const { run, stored } = numbers();
  await run([add(1)]);
  const [first, culprit, last] = await run([add(2), add(3)], [add(4), statement], [add(5)]);
  expect([first, last]).toEqual(["done", "done"]);
  expect(culprit).toMatch(error);
  expect(stored()).toEqual([1, 2, 3, 5]);
});

test("the application's transaction on the same connection is left alone", async () => {
  const { database, run, stored } = numbers();
  database.exec("begin");
  database.exec("insert into number (n) values (1)");
  expect(await run([add(2)], [add(3)])).toEqual([
    expect.stringContaining("transaction"),
    expect.stringContaining("transaction"),
  ]);
  database.exec("commit");
  expect(stored()).toEqual([1]);
  expect(await run([add(2)], [add(3)])).toEqual(["done", "done"]);
});

test("prepared statements are kept up to a limit", async () => {
  const { database, run } = numbers();
  let prepared = 0;
  const prepare = database.prepare.bind(database);
  database.prepare = (sql: string) => {
    prepared += 1;
    return prepare(sql);
  };
  for (let n = 0; n < 150; n += 1) await run([add(n)]);
  expect(prepared).toBe(1);
  for (let n = 0; n < 450; n += 1) await run([{ sql: `update number set of = null where n = ${n}` }]);
  await run([{ sql: "update number set of = null where n = 0" }]);
  expect(prepared).toBe(1 + 450 + 1);
});
