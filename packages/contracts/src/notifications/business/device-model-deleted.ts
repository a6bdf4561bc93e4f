import * as z from "zod/mini";
import { deviceModel } from "./device-model.ts";

/** `deviceModelDeleted`: a device model was deleted; older editions only. Source: Java SDK. */
export const deviceModelDeleted = z.looseObject({ notifyType: z.literal("deviceModelDeleted"), ...deviceModel });
export type DeviceModelDeleted = z.infer<typeof deviceModelDeleted>;
