// One process of the crash test: a receiver on a durable inbox, whose handler adds a row for each event to a table of the same store.
import { serve } from "@hono/node-server";
import Database from "libsql";
import { Pool } from "pg";
import { createReceiver } from "@upcall/receiver";
import { pgPool, postgresInbox, type PostgresDriver, type PostgresStatement } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox, type SqlStatement } from "@upcall/receiver/inbox/sqlite";
import { pathToken } from "@upcall/receiver/trust";
import { listenWake } from "@upcall/receiver/wake/postgres";
import { sweep } from "@upcall/receiver/wake/timer";
import type { Inbox } from "@upcall/receiver";
import { addRow, impatient } from "./handler.ts";

const [engine = "", place = "", token = ""] = process.argv.slice(2);

type Statement = SqlStatement & PostgresStatement;

/** Tries until it listens: the connection may be ended meanwhile. */
async function listening(driver: PostgresDriver, ring: () => void): Promise<void> {
  await listenWake(driver, ring).catch(() => setTimeout(() => void listening(driver, ring), 100));
}

async function openInbox(): Promise<{ inbox: Inbox<Statement>; insert: string; listen?: (ring: () => void) => void }> {
  if (engine === "sqlite") {
    const database = new Database(place);
    return { inbox: sqliteInbox(database) as Inbox<Statement>, insert: "insert into effect (key, pid) values (?, ?)" };
  }
  const driver = pgPool(new Pool({ connectionString: place, max: 6 }));
  return {
    inbox: postgresInbox(driver) as Inbox<Statement>,
    insert: "insert into effect (key, pid) values ($1, $2)",
    listen: (ring) => void listening(driver, ring),
  };
}

const { inbox, insert, listen } = await openInbox();
const receiver = createReceiver({
  inbox,
  trust: [pathToken(token)],
  ...impatient,
}).otherwise(addRow(insert, process.pid));
const sweeping = sweep(receiver, { everyMs: 100 });
listen?.(sweeping.ring);
serve({ fetch: receiver.routes.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/iot/${token}`, pid: process.pid })),
);
