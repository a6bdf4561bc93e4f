import type { Inbox } from "../inbox.ts";
import { common } from "./common.ts";
import { sqlite } from "./dialect.ts";
import type { SqlBatch, SqlStatement } from "./driver.ts";
import { fenced } from "./fenced.ts";
import { migrator } from "./migrate.ts";
import { sqliteMigrations } from "./migrations.ts";
import { createStatements } from "./statements.ts";

/**
 * The inbox over anything that runs a batch of SQLite statements in one transaction.
 *
 * @param ready resolves when the tables are there.
 */
export function sqliteBatchInbox(
  name: string,
  run: SqlBatch,
  ready: () => Promise<void> = migrator(run, sqlite, sqliteMigrations),
): Inbox<SqlStatement> {
  const statements = createStatements(sqlite);
  const batch: SqlBatch = async (steps) => {
    await ready();
    return run(steps);
  };
  return {
    name,
    can: { atomicEffects: true, survivesRestart: true },
    async accept(delivery) {
      await batch([statements.insertDelivery(delivery)]);
    },
    ...fenced(statements, batch),
    ...common(sqlite, statements, batch),
  };
}
