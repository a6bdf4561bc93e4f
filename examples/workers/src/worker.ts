import { createReceiver } from "@upcall/receiver";
import { d1Inbox, type D1Database } from "@upcall/receiver/inbox/d1";
import { pathToken } from "@upcall/receiver/trust";
import { drainOnCron } from "@upcall/receiver/wake/cron";

interface Env {
  readonly DB: D1Database;
  /** `npx wrangler secret put HOOK_TOKEN`: the secret end of the callback URL. */
  readonly HOOK_TOKEN: string;
}

const remember = "insert into outcomes (device, outcome) values (?, ?)";

const receiver = createReceiver((env: Env) => ({ inbox: d1Inbox(env.DB), trust: [pathToken(env.HOOK_TOKEN)] }))
  .on("swUpgradeResultNotify", (result, { effect }) =>
    effect({ sql: remember, params: [result.deviceId, result.swUpgradeResult] }),
  )
  .on("fwUpgradeResultNotify", (result, { effect }) =>
    effect({ sql: remember, params: [result.deviceId, result.status] }),
  );

export default { fetch: receiver.fetch, scheduled: drainOnCron(receiver) };
