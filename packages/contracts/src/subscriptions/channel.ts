import type * as z from "zod/mini";
import { text } from "../primitives/text.ts";

/** Transport channel of a subscription. No source says which values there are. */
export const channel: z.ZodMiniString<string> = text(32);
