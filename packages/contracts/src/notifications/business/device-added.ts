import * as z from "zod/mini";
import { openEnum } from "../../primitives/open-enum.ts";
import { deviceInfo } from "./device-info.ts";

/** `deviceAdded`: a device was registered. Source: api-IoT/iot_06_0025, Java SDK. */
export const deviceAdded = z.looseObject({
  notifyType: z.literal("deviceAdded"),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
  nodeType: z.nullish(openEnum(["ENDPOINT", "GATEWAY", "UNKNOWN"])),
  deviceInfo: z.nullish(deviceInfo),
});
export type DeviceAdded = z.infer<typeof deviceAdded>;
