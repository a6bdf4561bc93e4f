import type { Inbox } from "./inbox.ts";
import type { SqlBatch, SqlRow, SqlStatement, SqlStep } from "./sql/driver.ts";
import { sqliteBatchInbox } from "./sql/sqlite-inbox.ts";

export type { SqlStatement, SqlValue } from "./sql/driver.ts";

/** The part of a SQLite-backed Durable Object's `ctx.storage` that is used. */
export interface DurableObjectStorage {
  readonly sql: { exec(sql: string, ...values: never[]): { toArray(): unknown[] } };
  transactionSync<T>(run: () => T): T;
}

/**
 * An inbox in the SQLite storage of a Durable Object; see `durableObjectReceiver` for a whole one. The runtime holds an answer
 * back until what was written before it is durable.
 */
export function durableObjectInbox(storage: DurableObjectStorage): Inbox<SqlStatement> {
  const run = ({ sql, params = [] }: SqlStep): readonly SqlRow[] =>
    storage.sql.exec(sql, ...(params as never[])).toArray() as SqlRow[];
  const batch: SqlBatch = async (steps) => storage.transactionSync(() => steps.map(run));
  return sqliteBatchInbox("durable-object", batch);
}
