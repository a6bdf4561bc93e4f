// Keeps what devices report: a Hono application with a receiver, and an SQLite file for both.
import { serve } from "@hono/node-server";
import { createReceiver } from "@upcall/receiver";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { pathToken } from "@upcall/receiver/trust";
import { sweep } from "@upcall/receiver/wake/timer";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import Database from "libsql";

const { DATABASE = "upgrades.db", HOOK_TOKEN, OPERATOR_TOKEN, PORT = "8099" } = process.env;

const database = new Database(DATABASE);
database.exec("create table if not exists outcomes (device text not null, outcome text not null)");
const sql = "insert into outcomes (device, outcome) values (?, ?)";

// These handlers end at once, so what a killed process was about may soon be another's.
const leaseMs = 5000;
const receiver = createReceiver({ inbox: sqliteInbox(database), trust: [pathToken(HOOK_TOKEN)], leaseMs })
  .on("swUpgradeResultNotify", ({ deviceId, swUpgradeResult }, { effect }) =>
    effect({ sql, params: [deviceId, swUpgradeResult] }),
  )
  .on("fwUpgradeResultNotify", ({ deviceId, status }, { effect }) => effect({ sql, params: [deviceId, status] }));

const app = new Hono()
  .get("/healthz", async (c) => {
    await receiver.inbox().unread(1);
    return c.body(null, 204);
  })
  .use("/outcomes", bearerAuth({ token: OPERATOR_TOKEN ?? [] }))
  .get("/outcomes", (c) => c.json(database.prepare("select device, outcome from outcomes").all()))
  .route("/iot", receiver.routes);

sweep(receiver);

// Load balancers keep a connection for a minute; Node would close it after five seconds.
const serverOptions = { keepAliveTimeout: 65_000 };
serve({ fetch: app.fetch, port: Number(PORT), serverOptions }, ({ port }) => console.log(`ready on port ${port}`));
