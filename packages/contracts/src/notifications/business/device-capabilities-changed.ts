import * as z from "zod/mini";

/** `deviceCapabilitiesChanged`: the capabilities of a device model changed; newer editions. Only its name is documented where we could read; every field passes. */
export const deviceCapabilitiesChanged = z.looseObject({ notifyType: z.literal("deviceCapabilitiesChanged") });
export type DeviceCapabilitiesChanged = z.infer<typeof deviceCapabilitiesChanged>;
