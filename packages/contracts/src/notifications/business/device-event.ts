import * as z from "zod/mini";

/** `deviceEvent`: a device raised an event. Source: api-IoT/iot_06_0025, Java SDK. */
export const deviceEvent = z.looseObject({
  notifyType: z.literal("deviceEvent"),
  header: z.looseObject({
    eventType: z.nullish(z.string()),
    from: z.nullish(z.string()),
    timestamp: z.nullish(z.union([z.string(), z.number()])),
    eventTime: z.nullish(z.string()),
    deviceId: z.nullish(z.string()),
    serviceType: z.nullish(z.string()),
  }),
  body: z.nullish(z.unknown()),
});
export type DeviceEvent = z.infer<typeof deviceEvent>;
