import * as z from "zod/mini";
import { lenientNumber } from "../primitives/lenient.ts";

/**
 * Answer of login and refresh. Only the newest access token of an application works.
 * `tokenType` is documented in two spellings, one with a trailing space: never build a header from it.
 */
export const tokenReply = z.looseObject({
  accessToken: z.string(),
  refreshToken: z.nullish(z.string()),
  /** Life of the access token in seconds; 3600 where the platform leaves it out. */
  expiresIn: z.nullish(lenientNumber),
  tokenType: z.nullish(z.string()),
  scope: z.nullish(z.string()),
});
export type TokenReply = z.infer<typeof tokenReply>;
