import { Hono } from "hono";
import { handledEvents } from "../app/record.ts";
import { campaignRoutes } from "./campaigns.ts";
import { deliveryRoutes } from "./deliveries.ts";
import { faultRoutes } from "./faults.ts";
import { feedRoutes } from "./feed.ts";
import type { OperatorParts } from "./operator-parts.ts";
import { sentenceOf } from "./sentences.ts";
import { subscriptionRoutes } from "./subscriptions.ts";

/** The operator's API: what the page shows, and what can be done there. Mount it behind the guard. */
export const createOperatorApi = (parts: OperatorParts) =>
  new Hono()
    .route("/feed", feedRoutes(parts))
    .route("/campaigns", campaignRoutes(parts))
    .route("/deliveries", deliveryRoutes(parts))
    .route("/subscriptions", subscriptionRoutes(parts))
    .route("/faults", faultRoutes(parts))
    .get("/handled", (c) => c.json(handledEvents(parts.sql)))
    .post("/login-codes", async (c) => c.json({ code: await parts.loginCode() }, 201))
    .onError(sentenceOf);

/** For Hono's typed client in the page. */
export type OperatorApi = ReturnType<typeof createOperatorApi>;
