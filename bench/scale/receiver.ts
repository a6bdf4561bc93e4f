import { createReceiver, type Receiver } from "@upcall/receiver";
import { pgPool, postgresInbox, type PostgresStatement } from "@upcall/receiver/inbox/postgres";
import { pathToken } from "@upcall/receiver/trust";
import { Pool } from "pg";

export const token = "4f9c2b71d03e8a65";

/** A receiver as an application of this size has it: outcomes go into a table of its own, together with the end of their jobs. */
export function scaleReceiver(database: string): {
  readonly receiver: Receiver<PostgresStatement>;
  readonly pool: Pool;
} {
  const pool = new Pool({ connectionString: database, max: 6 });
  const receiver = createReceiver({
    inbox: postgresInbox(pgPool(pool)),
    trust: [pathToken(token)],
    unreadLimit: 10_000_000,
  }).on("swUpgradeResultNotify", ({ deviceId, swUpgradeResult }, { effect }) =>
    effect({ sql: "insert into outcome (device, result) values ($1, $2)", params: [deviceId, swUpgradeResult] }),
  );
  return { receiver, pool };
}
