import * as z from "zod/mini";

/** A count or page number that some editions send as `7` and others as `"7"`; read as a number. */
export const lenientNumber: z.ZodMiniType<number, number | string> = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))]),
  z.transform(Number),
);
