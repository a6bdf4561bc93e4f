import type { Delivery } from "../../delivery/delivery.ts";
import type { Inbox } from "../inbox.ts";
import { common } from "../sql/common.ts";
import { postgres } from "../sql/dialect.ts";
import type { SqlBatch } from "../sql/driver.ts";
import { migrator } from "../sql/migrate.ts";
import { postgresMigrations } from "../sql/migrations.ts";
import { createStatements } from "../sql/statements.ts";
import { batchWrites } from "./batch-writes.ts";
import type { PostgresDriver, PostgresQuery, PostgresStatement } from "./driver.ts";
import { locked } from "./locked.ts";

export type { PostgresDriver, PostgresQuery, PostgresStatement } from "./driver.ts";
export { pglite, type PgliteDatabase } from "./pglite.ts";
export type { PgClient, PgPool } from "./pg-client.ts";
export { pgPool, type PgPoolOptions } from "./pg-pool.ts";
export { migrationScript, postgresMigrations, type Migration } from "../sql/migrations.ts";

/** Options of {@link postgresInbox}. */
export interface PostgresInboxOptions {
  /**
   * Creates and updates the tables at first use.
   *
   * @default true
   */
  readonly migrate?: boolean;
}

/** What is stored together while the database is slow; with the deliveries under way, all that it holds in memory. */
const together = { writes: 4, items: 500, bytes: 1_000_000, sizeOf: ({ body }: Delivery) => body.byteLength };

/** One statement is a transaction by itself. */
const batchOn =
  (driver: PostgresDriver): SqlBatch =>
  async (steps) => {
    const runAll = async (query: PostgresQuery) => {
      const rows = [];
      for (const { sql, params } of steps) rows.push(await query(sql, params));
      return rows;
    };
    return steps.length === 1 ? runAll(driver.query) : driver.transaction(runAll);
  };

/**
 * An inbox in PostgreSQL, for many processes: streams are judged under advisory locks, jobs claimed with `skip locked` and fenced
 * leases, and deliveries that arrive together are written together. Creates its tables (`upcall_…`) itself.
 *
 * @example
 * import { Pool } from "pg";
 * const inbox = postgresInbox(pgPool(new Pool()));
 */
export function postgresInbox(
  driver: PostgresDriver,
  { migrate = true }: PostgresInboxOptions = {},
): Inbox<PostgresStatement> {
  const run = batchOn(driver);
  const ready = migrate ? migrator(run, postgres, postgresMigrations) : async () => undefined;
  const statements = createStatements(postgres);

  const database = async (): Promise<PostgresDriver> => {
    await ready();
    return driver;
  };
  const batch: SqlBatch = async (steps) => batchOn(await database())(steps);

  return {
    name: "postgres",
    can: { atomicEffects: true, survivesRestart: true },
    accept: batchWrites((all: readonly Delivery[]) => batch([statements.insertDeliveries(all)]), together),
    ...locked(statements, database),
    ...common(postgres, statements, batch),
  };
}
