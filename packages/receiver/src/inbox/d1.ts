import type { Inbox } from "./inbox.ts";
import type { SqlBatch, SqlRow, SqlStatement } from "./sql/driver.ts";
import { sqliteBatchInbox } from "./sql/sqlite-inbox.ts";

export type { SqlStatement, SqlValue } from "./sql/driver.ts";
export { migrationScript, sqliteMigrations, type Migration } from "./sql/migrations.ts";

/** The part of Cloudflare's `D1Database` binding that is used. */
export interface D1Database {
  prepare(sql: string): { bind(...values: unknown[]): unknown };
  batch(statements: never[]): Promise<{ readonly results: unknown[] }[]>;
}

/** `migrate: false` when the tables are created by `wrangler d1 migrations`, from `migrationScript(sqliteMigrations)`. */
export interface D1InboxOptions {
  /** @default true */
  readonly migrate?: boolean;
}

/** An inbox in a Cloudflare D1 database. Every step is one `batch`, which D1 commits or rolls back as a whole. */
export function d1Inbox(database: D1Database, { migrate = true }: D1InboxOptions = {}): Inbox<SqlStatement> {
  const batch: SqlBatch = async (steps) => {
    const statements = steps.map(({ sql, params = [] }) => database.prepare(sql).bind(...params));
    const results = await database.batch(statements as never[]);
    return results.map((result) => result.results as SqlRow[]);
  };
  return migrate ? sqliteBatchInbox("d1", batch) : sqliteBatchInbox("d1", batch, async () => undefined);
}
