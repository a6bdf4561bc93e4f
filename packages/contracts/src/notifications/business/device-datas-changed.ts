import * as z from "zod/mini";
import { serviceData } from "./service.ts";

/** `deviceDatasChanged`: services of a device reported, all in one notification. Source: api-IoT/iot_06_0025, Java SDK. */
export const deviceDatasChanged = z.looseObject({
  notifyType: z.literal("deviceDatasChanged"),
  requestId: z.nullish(z.string()),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
  services: z.array(serviceData),
});
export type DeviceDatasChanged = z.infer<typeof deviceDatasChanged>;
