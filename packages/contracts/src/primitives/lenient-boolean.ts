import type * as z from "zod/mini";
import { lenient } from "./lenient.ts";

function flagOf(form: unknown): boolean | undefined {
  if (form === true || form === "true") return true;
  return form === false || form === "false" ? false : undefined;
}

/** A flag that some editions send as `true` and others as `"true"`; read as a boolean. */
export const lenientBoolean: z.ZodMiniType<boolean, boolean | "true" | "false"> = lenient(
  flagOf,
  "must be true or false",
);
