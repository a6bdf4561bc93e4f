/** Runs one statement with `$1` placeholders. */
export type PostgresQuery = (sql: string, params?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** The part of a PostgreSQL client that the inbox uses. {@link pgPool} and {@link pglite} make one. */
export interface PostgresDriver {
  readonly query: PostgresQuery;
  /** Runs statements in one transaction, which is rolled back when `run` rejects. */
  transaction<T>(run: (query: PostgresQuery) => Promise<T>): Promise<T>;
  /** Calls `heard` for each notification on a channel. Gives a function that stops it. */
  listen(channel: string, heard: () => void): Promise<() => Promise<void>>;
}

/** One statement with `$1` placeholders. As an effect it commits with the end of a job. */
export interface PostgresStatement {
  readonly sql: string;
  readonly params?: readonly unknown[];
}

interface Rows {
  readonly rows: unknown[];
}

interface PgClient {
  query(sql: string, params?: never[]): Promise<Rows>;
  on(event: "notification" | "error", heard: () => void): unknown;
  release(broken?: boolean): void;
}

/** The part of `Pool` of the `pg` package that is used. */
export interface PgPool {
  query(sql: string, params?: never[]): Promise<Rows>;
  connect(): Promise<PgClient>;
}

const rowsOf = ({ rows }: Rows): Record<string, unknown>[] => rows as Record<string, unknown>[];

/** Uses a `Pool` of the `pg` package. Listening keeps one of its connections. */
export const pgPool = (pool: PgPool): PostgresDriver => ({
  query: async (sql, params = []) => rowsOf(await pool.query(sql, params as never[])),

  async transaction(run) {
    const client = await pool.connect();
    let broken = true;
    try {
      await client.query("begin isolation level read committed");
      const result = await run(async (sql, params = []) => rowsOf(await client.query(sql, params as never[])));
      await client.query("commit");
      broken = false;
      return result;
    } catch (error) {
      await client.query("rollback").then(
        () => (broken = false),
        () => undefined,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  },

  async listen(channel, heard) {
    const client = await pool.connect();
    client.on("notification", heard);
    // A lost connection ends the listening, not the process; sweeps go on.
    client.on("error", () => undefined);
    await client.query(`listen ${channel}`);
    return async () => {
      client.release(true);
    };
  },
});

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
