import * as z from "zod/mini";

/** `deviceCapabilitiesDeleted`: capabilities were deleted from a device model; newer editions. Only its name is documented where we could read; every field passes. */
export const deviceCapabilitiesDeleted = z.looseObject({ notifyType: z.literal("deviceCapabilitiesDeleted") });
export type DeviceCapabilitiesDeleted = z.infer<typeof deviceCapabilitiesDeleted>;
