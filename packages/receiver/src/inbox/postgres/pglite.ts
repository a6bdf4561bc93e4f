import { rowsOf, type PostgresDriver, type Rows } from "./driver.ts";

/** The part of `PGlite` that is used. */
export interface PgliteDatabase {
  query(sql: string, params?: never[]): Promise<Rows>;
  transaction<T>(run: (transaction: { query(sql: string, params?: never[]): Promise<Rows> }) => Promise<T>): Promise<T>;
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
}

/** Uses a PGlite database: PostgreSQL within the process. */
export const pglite = (database: PgliteDatabase): PostgresDriver => ({
  query: async (sql, params = []) => rowsOf(await database.query(sql, params as never[])),
  transaction: (run) =>
    database.transaction((transaction) =>
      run(async (sql, params = []) => rowsOf(await transaction.query(sql, params as never[]))),
    ),
  listen: (channel, heard) => database.listen(channel, heard),
});
