import * as z from "zod/mini";
import { shortText } from "../primitives/text.ts";

/** Identity of an application, issued when it is created on the platform. Neither value may hold a space. */
export const credentials = z.strictObject({
  appId: shortText.check(z.regex(/^\S*$/, "must not hold white space")),
  secret: shortText.check(z.regex(/^\S*$/, "must not hold white space")),
});
export type Credentials = z.infer<typeof credentials>;
