import * as z from "zod/mini";

/** A mandatory request field documented as `String(max)`: not empty, at most `max` characters. */
export const text = (max: number): z.ZodMiniString<string> => z.string().check(z.minLength(1), z.maxLength(max));

/** `String(256)`, the length of nearly every documented request field. */
export const shortText: z.ZodMiniString<string> = text(256);
