import * as z from "zod/mini";

/** One of the documented words, or a word of a newer platform: editors still suggest the documented ones. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * Schema of a word that the platform sends. Unknown words pass, so that a new platform value does not break old code.
 * It keeps the known ones for the documents.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(
  known: Known,
): z.ZodMiniType<OpenEnum<Known[number]>, OpenEnum<Known[number]>> => Object.assign(z.string(), { known }) as never;
