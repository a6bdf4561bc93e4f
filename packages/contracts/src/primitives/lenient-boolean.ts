import * as z from "zod/mini";

/** A flag that some editions send as `true` and others as `"true"`; read as a boolean. */
export const lenientBoolean: z.ZodMiniType<boolean, boolean | "true" | "false"> = z.pipe(
  z.union([z.boolean(), z.enum(["true", "false"])]),
  z.transform((flag) => flag === true || flag === "true"),
);
