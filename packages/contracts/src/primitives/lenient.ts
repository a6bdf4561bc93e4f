import * as z from "zod/mini";

/** A count or page number that some editions send as `7` and others as `"7"`; read as a number. */
export const lenientNumber: z.ZodMiniType<number, number | string> = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))], "must be a number"),
  z.transform(Number),
);

/** A flag that some editions send as `true` and others as `"true"`; read as a boolean. */
export const lenientBoolean: z.ZodMiniType<boolean, boolean | "true" | "false"> = z.pipe(
  z.union([z.boolean(), z.enum(["true", "false"])], "must be true or false"),
  z.transform((flag) => flag === true || flag === "true"),
);
