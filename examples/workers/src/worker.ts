// Keeps what devices report: a Hono application with a receiver, and a D1 database for both.
import { createReceiver } from "@upcall/receiver";
import { d1Inbox, type D1Database } from "@upcall/receiver/inbox/d1";
import { pathToken } from "@upcall/receiver/trust";
import { drainOnCron } from "@upcall/receiver/wake/cron";
import { Hono } from "hono";

interface Env {
  readonly DB: D1Database;
  /** `npx wrangler secret put HOOK_TOKEN`: the secret end of the callback URL. */
  readonly HOOK_TOKEN: string;
}

const sql = "insert into outcomes (device, outcome) values (?, ?)";

const receiver = createReceiver((env: Env) => ({ inbox: d1Inbox(env.DB), trust: [pathToken(env.HOOK_TOKEN)] }))
  .on("swUpgradeResultNotify", ({ deviceId, swUpgradeResult }, { effect }) =>
    effect({ sql, params: [deviceId, swUpgradeResult] }),
  )
  .on("fwUpgradeResultNotify", ({ deviceId, status }, { effect }) => effect({ sql, params: [deviceId, status] }));

const app = new Hono<{ Bindings: Env }>()
  .get("/healthz", async (c) => {
    await receiver.inbox(c.env).unread(1);
    return c.body(null, 204);
  })
  .route("/iot", receiver.routes);

export default { fetch: app.fetch, scheduled: drainOnCron(receiver) };
