import { fromPlatformTime } from "@upcall/contracts";
import * as z from "zod/mini";

const zone = { offset: true, local: true };
/** With and without seconds: zod takes the form without only when asked for it. */
const iso = z.union([z.iso.datetime(zone), z.iso.datetime({ ...zone, precision: -1 }), z.iso.date()]);

/** Reads a time in ISO 8601, or as the platform writes it; `undefined` for anything else, and for a day that does not exist. */
export function readTime(text: unknown): Date | undefined {
  const { success, data } = iso.safeParse(text);
  return success ? new Date(data) : fromPlatformTime(String(text));
}
