import * as z from "zod/mini";
import { must } from "./must.ts";

/** Text of at most `max` characters. A pair of surrogates counts as one. */
export const atMost = (max: number): z.core.$ZodCheck<string> =>
  must<string>((text) => text.length <= max || [...text].length <= max, `must have at most ${max} characters`);

/** A mandatory request field documented as `String(max)`: not empty, at most `max` characters. */
export const text = (max: number): z.ZodMiniString<string> =>
  z.string().check(
    must<string>((value) => value !== "", "must not be empty"),
    atMost(max),
  );

/** `String(256)`, the length of nearly every documented request field. */
export const shortText: z.ZodMiniString<string> = text(256);
