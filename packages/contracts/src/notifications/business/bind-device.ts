import * as z from "zod/mini";
import { deviceInfo } from "./device-info.ts";

/** `bindDevice`: a device connected for the first time. Source: api-IoT/iot_06_0025, Java SDK. */
export const bindDevice = z.looseObject({
  notifyType: z.literal("bindDevice"),
  deviceId: z.string(),
  resultCode: z.nullish(z.union([z.string(), z.number()])),
  deviceInfo: z.nullish(deviceInfo),
});
export type BindDevice = z.infer<typeof bindDevice>;
