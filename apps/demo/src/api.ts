import { isUpcallError } from "@upcall/contracts/errors";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { timingSafeEqual } from "hono/utils/buffer";
import type { Campaigns } from "./campaigns.ts";
import type { Env } from "./env.ts";
import { callbackUrlOn, platformOf, startCampaign, subscribeAll, type CampaignOrder } from "./platform.ts";

/** The operator's API: subscribe, start a campaign, and read what the application has been told. */
export const createApi = (campaigns: Campaigns): Hono<{ Bindings: Env }> =>
  new Hono<{ Bindings: Env }>()
    .use("*", bearerAuth({ verifyToken: (token, c) => timingSafeEqual(token, (c.env as Env).OPERATOR_TOKEN) }))
    .post("/subscriptions", async (c) => {
      const callbackUrl = callbackUrlOn(c.req.url, c.env.HOOK_TOKEN);
      return c.json({ subscribed: await subscribeAll(platformOf(c.env), callbackUrl) });
    })
    .post("/campaigns", async (c) => {
      const operationId = await startCampaign(platformOf(c.env), await c.req.json<CampaignOrder>());
      return c.json({ operationId }, 201);
    })
    .get("/campaigns/:operationId", (c) => c.json(campaigns.counts(c.req.param("operationId"))))
    .get("/handled", (c) => c.json(campaigns.handled()))
    .onError((error, c) => {
      if (isUpcallError(error)) return c.json(error.toJSON(), 502);
      throw error;
    });
