// The upgrade monitor: the same file in examples/node, examples/deno and examples/bun.
import { ensureSubscriptions } from "@upcall/client";
import { createReceiver } from "@upcall/receiver";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { reconcile } from "@upcall/receiver/reconcile";
import { pathToken } from "@upcall/receiver/trust";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";

const table = `create table if not exists device (
  operation_id text, sub_operation_id text, device_id text, state text, reason text, place integer, handled integer,
  primary key (operation_id, sub_operation_id))`;

const phases = ["idle", "downloading", "downloaded", "updating"];

/**
 * What a notification changes. It commits with the end of its job, in the same database: exactly once. A job that is tried again may
 * come after later ones, so only what is further on changes the state.
 */
const change = (event, attempt) => ({
  sql: `insert into device values (?, ?, ?, ?, ?, ?, 1) on conflict do update set handled = handled + 1,
    state = case when excluded.place > place then excluded.state else state end,
    reason = case when excluded.place > place then excluded.reason else reason end,
    place = max(place, excluded.place)`,
  params: [
    event.operationId,
    event.subOperationId,
    event.deviceId,
    event.outcome ?? event.phase,
    event.reason ?? null,
    attempt * 10 + (event.outcome ? phases.length : phases.indexOf(event.phase)),
  ],
});

/**
 * @param {object} options
 * @param options.database open SQLite database, which keeps the inbox and what the application made of it
 * @param options.client client of the platform
 * @param options.appId application that owns the devices
 * @param options.callbackUrl where the platform pushes to; its last part is a secret
 * @param options.operatorToken opens the operator's routes
 * @param options.commissioning whether the callback may be plain HTTP
 */
export function createApplication({ database, client, appId, callbackUrl, operatorToken, commissioning }) {
  database.exec(table);
  const hookToken = new URL(callbackUrl).pathname.split("/").at(-1);
  // Handlers end at once, so what a killed process held may be taken over soon.
  const receiver = createReceiver({ inbox: sqliteInbox(database), trust: [pathToken(hookToken)], leaseMs: 5000 });
  for (const type of [
    "swUpgradeStateChangeNotify",
    "swUpgradeResultNotify",
    "fwUpgradeStateChangeNotify",
    "fwUpgradeResultNotify",
  ])
    receiver.on(type, (_, context) => context.effect(change(context.event, context.attempt)));

  const operator = new Hono()
    .use(bearerAuth({ token: operatorToken }))
    .post("/subscriptions", async (c) =>
      c.json(await ensureSubscriptions(client, { callbackUrl, types: "upgrades", commissioning })),
    )
    .post("/campaigns", async (c) => {
      const { kind, fileId, targets } = await c.req.json();
      const create = kind === "software" ? client.createSoftwareUpgradeTask : client.createFirmwareUpgradeTask;
      return c.json(await create({ fileId, targets }), 201);
    })
    .get("/campaigns/:operationId", (c) => {
      const devices = database.prepare("select * from device where operation_id = ? order by device_id");
      return c.json(devices.all(c.req.param("operationId")));
    })
    .post("/reconcile", async (c) => c.json(await reconcile(receiver, { platform: client, appId })));

  const app = new Hono().route("/iot", receiver.routes).route("/api", operator);
  return { fetch: app.fetch, receiver };
}
