import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A program of this folder that measures something beside its peers and prints a table. */
export interface Comparison {
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** Its first comment: what is measured and against what. */
  readonly about: string;
}

const titles = {
  contracts: "Reading notifications",
  client: "Calling the platform",
  receiver: "Receiving notifications",
  flask: "Receiving beside a Flask application",
  emulator: "Emulating the platform",
  cli: "The command line",
  "demo-start": "Start of the demo Worker",
  dashboard: "The dashboard with many devices",
  growth: "From 10 to 100,000 devices",
  sizes: "Bytes in a bundle",
} as const;

/** What is compared, in the order of the page. */
export function comparisons(): readonly Comparison[] {
  return Object.entries(titles)
    .map(([name, title]) => ({ name, title, file: join(import.meta.dirname, "..", `${name}.ts`) }))
    .filter(({ file }) => existsSync(file))
    .map((each) => ({ ...each, about: firstComment(readFileSync(each.file, "utf8")) }));
}

function firstComment(source: string): string {
  const block = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1];
  const lines = block?.split("\n").map((line) => line.replace(/^\s*\*? ?/, "")) ?? [];
  return lines.join("\n").trim();
}
