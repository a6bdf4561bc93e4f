import * as z from "zod/mini";
import { applicationNotAuthorized, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { otherApplication } from "./other-application.ts";
import { subscriptionNotFound } from "../errors/catalog/subscriptions.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { subscription } from "./subscription.ts";

/**
 * Reads one subscription. What the platform answers for an unknown id is not documented; 404 with 100225 is likely.
 * Source: api-IoT/iot_06_0027.
 */
export const querySingleSubscription = {
  name: "querySingleSubscription",
  summary: "Query a subscription",
  method: "GET",
  path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ subscriptionId: shortText }),
  query: z.strictObject({ appId: otherApplication }),
  reply: { status: 200, body: subscription },
  errors: [applicationNotAuthorized, throttled, tokenRejected, subscriptionNotFound],
  source: "api-IoT/iot_06_0027",
} as const satisfies Operation;
