import * as z from "zod/mini";
import { meta } from "./meta.ts";

const pattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** Writes an instant the way the platform does, in UTC: `20260131T235959Z`. Milliseconds are dropped. */
export const toPlatformTime = (instant: Date): string => instant.toISOString().replace(/\.\d{3}|[-:]/g, "");

/** Reads `yyyyMMdd'T'HHmmss'Z'`; `undefined` when the text is not such a time or names no real day or hour. */
export function fromPlatformTime(text: string): Date | undefined {
  const instant = new Date(text.replace(pattern, "$1-$2-$3T$4:$5:$6Z"));
  return !Number.isNaN(instant.getTime()) && toPlatformTime(instant) === text ? instant : undefined;
}

/** Schema of a time in a request; `code` is what the platform answers to a malformed one. */
export const platformTime = (code: string): z.ZodMiniString<string> =>
  z
    .string()
    .check(
      z.refine((text) => fromPlatformTime(text) !== undefined, {
        message: "must be a UTC time such as 20260131T235959Z",
        params: { code },
      }),
    )
    .register(meta, { pattern: "^\\d{8}T\\d{6}Z$" });
