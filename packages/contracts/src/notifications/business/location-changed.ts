import * as z from "zod/mini";

/** `locationChanged`: a device moved; legacy. Only its name is documented where we could read; every field passes. */
export const locationChanged = z.looseObject({ notifyType: z.literal("locationChanged") });
export type LocationChanged = z.infer<typeof locationChanged>;
