/** The part of a synchronous SQLite driver that is used: `libsql`, `better-sqlite3`, `node:sqlite` and `bun:sqlite` have it. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...params: never[]): unknown;
    all(...params: never[]): unknown[];
  };
}
