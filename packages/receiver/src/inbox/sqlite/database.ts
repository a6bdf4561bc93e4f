import type { SqlValue } from "../sql/driver.ts";

/** The part of a synchronous SQLite driver that is used: `libsql`, `better-sqlite3`, `node:sqlite` and `bun:sqlite` have it. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...params: never[]): unknown;
    all(...params: never[]): unknown[];
  };
}

/**
 * How a driver takes the parameters of a statement: as a list where it knows lists. There a lone value that is `null` or bytes would be
 * read as named parameters, and libsql ends the process over bytes. `node:sqlite` knows no lists.
 */
export function parametersFor(database: SqliteDatabase): (params: readonly SqlValue[]) => never[] {
  let takesLists: boolean;
  try {
    const [row] = database.prepare("select ? as value").all(...([[1]] as never[])) as { value?: unknown }[];
    takesLists = row?.value === 1;
  } catch {
    takesLists = false;
  }
  return (params) => (takesLists ? [params] : params) as never[];
}
