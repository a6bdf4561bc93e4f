import * as z from "zod/mini";
import { deviceInfo } from "./device-info.ts";

/** `deviceInfoChanged`: what the platform knows of a device changed. Source: api-IoT/iot_06_0025, Java SDK. */
export const deviceInfoChanged = z.looseObject({
  notifyType: z.literal("deviceInfoChanged"),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
  deviceInfo: z.nullish(deviceInfo),
});
export type DeviceInfoChanged = z.infer<typeof deviceInfoChanged>;
