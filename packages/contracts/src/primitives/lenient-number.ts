import type * as z from "zod/mini";
import { lenient } from "./lenient.ts";

const numeric = /^-?\d+(\.\d+)?$/;

function numberOf(form: unknown): number | undefined {
  if (typeof form === "string") return numeric.test(form) ? Number(form) : undefined;
  return Number.isFinite(form) ? (form as number) : undefined;
}

/** A count or page number that some editions send as `7` and others as `"7"`; read as a number. */
export const lenientNumber: z.ZodMiniType<number, number | string> = lenient(numberOf, "must be a number");
