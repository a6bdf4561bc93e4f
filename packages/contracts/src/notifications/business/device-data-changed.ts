import * as z from "zod/mini";
import { serviceData } from "./service.ts";

/**
 * `deviceDataChanged`: one service of a device reported. A report of several services comes as several of these.
 * Source: api-IoT/iot_06_0025, Java SDK.
 */
export const deviceDataChanged = z.looseObject({
  notifyType: z.literal("deviceDataChanged"),
  requestId: z.nullish(z.string()),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
  service: serviceData,
});
export type DeviceDataChanged = z.infer<typeof deviceDataChanged>;
