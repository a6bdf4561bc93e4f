import * as z from "zod/mini";
import { applicationNotAuthorized, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { alreadySubscribed, callbackUrlRejected } from "../errors/catalog/subscriptions.ts";
import { businessNotifyTypes } from "../notifications/types.ts";
import type { Operation } from "../operations/operation.ts";
import { callbackUrl } from "./callback-url.ts";
import { otherApplication } from "./other-application.ts";
import { channel } from "./channel.ts";
import { subscription } from "./subscription.ts";

/**
 * Subscribes to one type of service ("business") data: devices added, data reported, commands answered.
 * Source: api-IoT/iot_06_0025.
 */
export const subDeviceBusinessData = {
  name: "subDeviceBusinessData",
  summary: "Subscribe to service data",
  method: "POST",
  path: "/iocm/app/sub/v1.2.0/subscriptions",
  authenticated: true,
  repeatable: true,
  query: z.strictObject({
    /** `"false"`: the callback belongs to the application that authorises; `"true"`: to the one that is authorised. */
    ownerFlag: z.optional(z.enum(["true", "false"])),
  }),
  body: z.strictObject({
    appId: otherApplication,
    notifyType: z.enum(businessNotifyTypes),
    callbackUrl,
    channel: z.optional(channel),
  }),
  reply: { status: 201, body: subscription },
  errors: [callbackUrlRejected, applicationNotAuthorized, throttled, tokenRejected, alreadySubscribed],
  source: "api-IoT/iot_06_0025",
} as const satisfies Operation;
