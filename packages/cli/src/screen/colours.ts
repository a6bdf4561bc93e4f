import type { Out } from "../surroundings.ts";
import { printable } from "./printable.ts";

/** Functions that paint text. */
export type Colours = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>>;

/**
 * A number that nobody else knows tells this program's colours from escape sequences that arrived from elsewhere. Colours are all
 * that a guess could win, so it need not be worth the time that loading `node:crypto` takes.
 */
const ours = Math.floor(1e9 + Math.random() * 1e12);
// oxlint-disable-next-line no-control-regex -- escape sequences begin with one
const painted = new RegExp(`\\u001b\\[${ours};(\\d+)m`);

const paint =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${ours};${on}m${text}\u001b[${ours};${off}m`;

/** Marks text as painted; {@link toTerminal} turns the marks into escape sequences, or leaves them out. */
export const colours: Colours = {
  bold: paint(1, 22),
  dim: paint(2, 22),
  red: paint(31, 39),
  green: paint(32, 39),
  yellow: paint(33, 39),
  cyan: paint(36, 39),
};

/** Whether a stream can show colours: only a terminal can, and never with `NO_COLOR`, whatever its value. */
export const showsColours = (out: Out, env: Readonly<Record<string, string | undefined>>): boolean =>
  out.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";

/** One line as it goes to a stream: painted where the stream can show it, everything else printable. */
export const toTerminal = (line: string, coloured: boolean): string =>
  line
    .split(painted)
    .map((part, at) => (at % 2 === 0 ? printable(part) : coloured ? `\u001b[${part}m` : ""))
    .join("");
