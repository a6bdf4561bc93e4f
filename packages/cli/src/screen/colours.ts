import picocolors from "picocolors";
import type { Out } from "../surroundings.ts";

/** Functions that paint text, or leave it as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: only on a terminal that can show them, and never with `NO_COLOR`, whatever its value. */
export const coloursFor = (out: Out, env: Readonly<Record<string, string | undefined>>): Colours =>
  picocolors.createColors(out.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb");
