import * as z from "zod/mini";
import { deviceModel } from "./device-model.ts";

/** `deviceModelAdded`: a device model was added; older editions only. Source: Java SDK. */
export const deviceModelAdded = z.looseObject({ notifyType: z.literal("deviceModelAdded"), ...deviceModel });
export type DeviceModelAdded = z.infer<typeof deviceModelAdded>;
