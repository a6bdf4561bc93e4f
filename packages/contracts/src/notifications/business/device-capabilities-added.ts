import * as z from "zod/mini";

/** `deviceCapabilitiesAdded`: capabilities were added to a device model; newer editions. Only its name is documented where we could read; every field passes. */
export const deviceCapabilitiesAdded = z.looseObject({ notifyType: z.literal("deviceCapabilitiesAdded") });
export type DeviceCapabilitiesAdded = z.infer<typeof deviceCapabilitiesAdded>;
