import * as z from "zod/mini";

/** `commandRsp`: a device answered a command; MQTT devices only. Source: api-IoT/iot_06_0025, Java SDK. */
export const commandRsp = z.looseObject({
  notifyType: z.literal("commandRsp"),
  header: z.looseObject({
    requestId: z.nullish(z.string()),
    from: z.nullish(z.string()),
    to: z.nullish(z.string()),
    deviceId: z.nullish(z.string()),
    serviceType: z.nullish(z.string()),
    method: z.nullish(z.string()),
  }),
  body: z.nullish(z.unknown()),
});
export type CommandRsp = z.infer<typeof commandRsp>;
