import Table from "cli-table3";
import { colours } from "./colours.ts";
import { printable } from "./printable.ts";

const edges = ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"];
const borders = ["left", "left-mid", "mid", "mid-mid", "right", "right-mid"];
const none = Object.fromEntries([...edges, ...borders].map((name) => [name, ""]));

/** Rows under their headings, aligned, without borders: easy to read, and to cut with other tools. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const drawn = new Table({
    chars: { ...none, middle: "  " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    head: headings.map((heading) => colours.bold(heading)),
  });
  drawn.push(...rows.map((row) => row.map(printable)));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}
