import * as z from "zod/mini";

/** One of the documented words, or a word of a newer platform: editors still suggest the documented ones. */
export type OpenEnum<Known extends string> = Known | (string & {});

/** Schema of a word that the platform sends. Unknown words pass, so that a new platform value does not break old code. */
export const openEnum = <const Known extends readonly [string, ...string[]]>(
  known: Known,
): z.ZodMiniType<OpenEnum<Known[number]>, OpenEnum<Known[number]>> => z.union([z.enum(known), z.string()]) as never;
