import * as z from "zod/mini";

/** `deviceDeleted`: a device was deleted. Source: api-IoT/iot_06_0025, Java SDK. */
export const deviceDeleted = z.looseObject({
  notifyType: z.literal("deviceDeleted"),
  deviceId: z.string(),
  gatewayId: z.nullish(z.string()),
});
export type DeviceDeleted = z.infer<typeof deviceDeleted>;
