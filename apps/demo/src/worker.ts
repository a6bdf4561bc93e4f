import { toUpgradeEvent, type Notification } from "@upcall/contracts/notifications";
import { createReceiver, type HandlerContext } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pathToken } from "@upcall/receiver/trust";
import { Hono } from "hono";
import { createApi } from "./api.ts";
import { createCampaigns } from "./campaigns.ts";
import type { Env } from "./env.ts";

const campaigns = createCampaigns();
const record = (body: Notification, { idempotencyKey }: HandlerContext): void =>
  campaigns.record(idempotencyKey, toUpgradeEvent(body));

const receiver = createReceiver((env: Env) => ({ inbox: memoryInbox(), trust: [pathToken(env.HOOK_TOKEN)] }))
  .on("swUpgradeStateChangeNotify", record, { late: true })
  .on("swUpgradeResultNotify", record, { late: true })
  .on("fwUpgradeStateChangeNotify", record, { late: true })
  .on("fwUpgradeResultNotify", record, { late: true });

export default new Hono<{ Bindings: Env }>().route("/iot", receiver.routes).route("/api", createApi(campaigns));
