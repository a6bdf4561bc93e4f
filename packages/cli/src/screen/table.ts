import Table from "cli-table3";
import type { Colours } from "./colours.ts";

const none = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
};
const bare = {
  ...none,
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
};

/** Rows under their headings, aligned, without lines: easy to read, and to cut with other tools. */
export function table(colours: Colours, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const drawn = new Table({
    chars: { ...bare, middle: "  " },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    head: headings.map((heading) => colours.bold(heading)),
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
