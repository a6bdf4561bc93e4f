import type { Receiver } from "@upcall/receiver";
import { Hono } from "hono";
import type { OperationConfirmer } from "../app/confirm-operations.ts";
import type { Sql, SqlStatement } from "../app/database.ts";
import type { Faults } from "../app/faults.ts";
import type { Feed } from "../app/feed.ts";
import type { InboxReader } from "../app/inbox-reader.ts";
import type { Reconciling } from "../app/reconciling.ts";
import { handledEvents } from "../app/record.ts";
import type { Subscriptions } from "../app/subscriptions.ts";
import { campaignRoutes } from "./campaigns.ts";
import { deliveryRoutes } from "./deliveries.ts";
import { faultRoutes } from "./faults.ts";
import { feedRoutes } from "./feed.ts";
import { sentenceOf } from "./sentences.ts";
import { subscriptionRoutes } from "./subscriptions.ts";

/** What the operator's API works on. */
export interface OperatorParts {
  readonly sql: Sql;
  readonly receiver: Receiver<SqlStatement>;
  readonly reader: InboxReader;
  readonly confirm: OperationConfirmer["confirm"];
  readonly reconciling: Reconciling;
  readonly subscriptions: Subscriptions;
  readonly faults: Faults;
  readonly feed: Feed;
  readonly loginCode: () => Promise<string>;
}

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
