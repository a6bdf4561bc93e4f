import * as z from "zod/mini";
import { appKeyMissing } from "../errors/catalog/access.ts";
import { applicationNotFound, throttled, tokenRejected } from "../errors/catalog/common.ts";
import { callbackUrlRejected, routeNotRegistered, subscriptionInputInvalid } from "../errors/catalog/subscriptions.ts";
import { managementNotifyTypes } from "../notifications/types.ts";
import type { Operation } from "../operations/operation.ts";
import { callbackUrl } from "./callback-url.ts";

/**
 * Subscribes to one type of device management data; full coverage takes a call for each of the four types.
 * The field is `callbackurl` in lower case here, as every client that ran against the platform sends it.
 * The platform answers 200 without a body, so without a subscription id.
 * Source: api-IoT/iot_06_0026.
 */
export const subDeviceManagementData = {
  name: "subDeviceManagementData",
  summary: "Subscribe to device management data",
  method: "POST",
  path: "/iodm/app/sub/v1.1.0/subscribe",
  authenticated: true,
  repeatable: true,
  body: z.strictObject({ notifyType: z.enum(managementNotifyTypes), callbackurl: callbackUrl }),
  reply: { status: 200 },
  errors: [
    callbackUrlRejected,
    subscriptionInputInvalid,
    applicationNotFound,
    throttled,
    tokenRejected,
    appKeyMissing,
    routeNotRegistered,
  ],
  source: "api-IoT/iot_06_0026",
} as const satisfies Operation;
