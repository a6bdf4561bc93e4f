/** Where the SQL of PostgreSQL and of SQLite with its relatives differs. Statements are written with `?` for a parameter. */
export interface Dialect {
  /** Type of a primary key that counts up. */
  readonly counter: string;
  readonly bytes: string;
  /** Type of text that is compared byte by byte, so that an index finds a prefix. */
  readonly text: string;
  /** Rows of a parameter that is a JSON array of arrays; column 0 of a row is `e.value ->> 0`. */
  readonly rows: string;
  /** Query of the texts of a parameter that is a JSON array. */
  readonly texts: string;
  /** Ends a query whose rows are taken, so that they are taken by one process. */
  readonly skipLocked: string;
  /** Statements before a migration, so that one process migrates at a time. */
  readonly lockMigrations: readonly string[];
  /** Statements that are only in this dialect's first migration. */
  readonly tables: readonly string[];
  /** Puts the dialect's own placeholders. */
  placed(sql: string): string;
}

export const sqlite: Dialect = {
  counter: "integer primary key autoincrement",
  bytes: "blob",
  text: "text",
  rows: "json_each(?) as e",
  texts: "select value from json_each(?)",
  skipLocked: "",
  lockMigrations: [],
  // Takes only rows that are removed at once: inserting null here fails, and so rolls the batch around it back.
  tables: ["create table upcall_fence (ok integer not null)"],
  placed: (sql) => sql,
};

export const postgres: Dialect = {
  counter: "bigint generated always as identity primary key",
  bytes: "bytea",
  text: 'text collate "C"',
  rows: "json_array_elements(cast(? as json)) as e (value)",
  texts: "select json_array_elements_text(cast(? as json))",
  skipLocked: "for update skip locked",
  // Any number, the same in every version.
  lockMigrations: ["select pg_advisory_xact_lock(8651224041)"],
  tables: ["create index upcall_delivery_unread_stream on upcall_delivery (stream, seq) where status = 'unread'"],
  placed(sql) {
    let count = 0;
    return sql.replaceAll("?", () => `$${(count += 1)}`);
  },
};
