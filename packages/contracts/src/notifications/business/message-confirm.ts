import * as z from "zod/mini";
import { meta } from "../../primitives/meta.ts";

/** `messageConfirm`: a device confirmed a message; MQTT devices only. Source: api-IoT/iot_06_0025, Java SDK. */
export const messageConfirm = z.looseObject({
  notifyType: z.literal("messageConfirm"),
  header: z.looseObject({
    requestId: z.nullish(z.string()),
    from: z.nullish(z.string()),
    to: z.nullish(z.string()),
    status: z.nullish(z.string()).register(meta, { description: "How the message fared." }),
    timestamp: z.nullish(z.union([z.string(), z.number()])),
  }),
  body: z.nullish(z.unknown()),
});
export type MessageConfirm = z.infer<typeof messageConfirm>;
