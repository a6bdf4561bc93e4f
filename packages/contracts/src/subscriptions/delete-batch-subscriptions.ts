import * as z from "zod/mini";
import { applicationNotAuthorized, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { nothingToDelete, subscriptionNotFound } from "../errors/catalog/subscriptions.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { otherApplication } from "./other-application.ts";
import { channel } from "./channel.ts";
import { notifyTypeFilter } from "./notify-type-filter.ts";

/**
 * Deletes every subscription that matches. An empty filter deletes all subscriptions of the application.
 * Source: api-IoT/iot_06_0030.
 */
export const deleteBatchSubscriptions = {
  name: "deleteBatchSubscriptions",
  summary: "Delete subscriptions in batches",
  method: "DELETE",
  path: "/iocm/app/sub/v1.2.0/subscriptions",
  authenticated: true,
  repeatable: true,
  query: z.strictObject({
    appId: otherApplication,
    notifyType: z.optional(notifyTypeFilter),
    /** At most 256 characters here, although a subscription may be created with 1024. */
    callbackUrl: z.optional(shortText),
    channel: z.optional(channel),
  }),
  reply: { status: 204 },
  errors: [applicationNotAuthorized, throttled, tokenRejected, subscriptionNotFound, nothingToDelete],
  source: "api-IoT/iot_06_0030",
} as const satisfies Operation;
