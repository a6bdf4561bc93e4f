import * as z from "zod/mini";
import { shortText } from "../primitives/text.ts";

/** Text as the platform issues it. */
const issued: z.ZodMiniString<string> = shortText.check(z.regex(/^\S*$/, "must not hold white space"));

/** Identity of an application, issued when it is created on the platform. Neither value may hold a space. */
export const credentials = z.strictObject({
  appId: issued,
  secret: issued,
});
export type Credentials = z.infer<typeof credentials>;
