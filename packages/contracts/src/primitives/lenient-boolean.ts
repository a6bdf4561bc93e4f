import type * as z from "zod/mini";
import { lenient } from "./lenient.ts";

const flags = new Map<unknown, boolean>([
  [true, true],
  ["true", true],
  [false, false],
  ["false", false],
]);

/** A flag that some editions send as `true` and others as `"true"`; read as a boolean. */
export const lenientBoolean: z.ZodMiniType<boolean, boolean | "true" | "false"> = lenient(
  (form) => flags.get(form),
  "must be true or false",
);
