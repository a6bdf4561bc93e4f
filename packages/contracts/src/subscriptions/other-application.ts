import * as z from "zod/mini";
import { meta } from "../primitives/meta.ts";
import { shortText } from "../primitives/text.ts";

/** The optional `appId` of a request. */
export const otherApplication: z.ZodMiniOptional<z.ZodMiniString<string>> = z.optional(shortText).register(meta, {
  description:
    "Another application that has authorised this one. Leave it out otherwise: without an authorisation it is refused.",
});
