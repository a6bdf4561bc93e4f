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

/** What a client answers. */
export interface Rows {
  readonly rows: unknown[];
}

export const rowsOf = ({ rows }: Rows): Record<string, unknown>[] => rows as Record<string, unknown>[];
