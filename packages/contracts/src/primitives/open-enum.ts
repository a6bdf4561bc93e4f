import * as z from "zod/mini";
import { meta } from "./meta.ts";

/** One of the documented words, or a word of a newer platform: editors still suggest the documented ones. */
export type OpenEnum<Known extends string> = Known | (string & {});

/**
 * Schema of a word that the platform sends. Unknown words pass, so that a new platform value does not break old code.
 * The documents name the known ones.
 */
export const openEnum = <const Known extends readonly [string, ...string[]]>(
  known: Known,
  description?: string,
): z.ZodMiniType<OpenEnum<Known[number]>, OpenEnum<Known[number]>> =>
  z.string().register(meta, {
    anyOf: [{ type: "string", enum: [...known] }, { type: "string" }],
    ...(description === undefined ? {} : { description }),
  }) as never;
