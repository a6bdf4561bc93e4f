import * as z from "zod/mini";
import { applicationNotAuthorized, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { otherApplication } from "./other-application.ts";
import { subscriptionNotFound } from "../errors/catalog/subscriptions.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";

/** Deletes one subscription. Source: api-IoT/iot_06_0029. */
export const deleteSingleSubscription = {
  name: "deleteSingleSubscription",
  summary: "Delete a subscription",
  method: "DELETE",
  path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ subscriptionId: shortText }),
  query: z.strictObject({ appId: otherApplication }),
  reply: { status: 204 },
  errors: [applicationNotAuthorized, throttled, tokenRejected, subscriptionNotFound],
  source: "api-IoT/iot_06_0029",
} as const satisfies Operation;
