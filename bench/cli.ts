/**
 * What a start of `upcall` costs beside `node -e 0` and other command lines of this workspace that run on Node, turn by turn in one
 * run: `pnpm --filter @upcall/bench cli`. In milliseconds of processor time, so that other work on the machine does not count.
 * Fails when a start that does nothing else (`--version`, `--help`) costs twice as much as Node's own; most of the difference is commander.
 * Build the packages first.
 */
import { join } from "node:path";
import { processorTime } from "./processor-time.ts";

const rounds = 7;
const ceiling = 2;
const root = join(import.meta.dirname, "..");
const upcall = join(root, "packages/cli/dist/bin.js");
const installed = (folder: string, file: string): string => join(root, folder, "node_modules", file);

const contenders: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "upcall --version": [upcall, "--version"],
  "upcall --help": [upcall, "--help"],
  "upcall explain 100222": [upcall, "explain", "100222"],
  "tsx --version": [installed("bench", "tsx/dist/cli.mjs"), "--version"],
  "vitest --version": [installed(".", "vitest/vitest.mjs"), "--version"],
  "tsc --version": [installed(".", "typescript/bin/tsc"), "--version"],
  "changeset --version": [installed(".", "@changesets/cli/bin.js"), "--version"],
};

const costs = new Map(Object.keys(contenders).map((name) => [name, Infinity]));
for (let round = 0; round < rounds; round++)
  for (const [name, words] of Object.entries(contenders))
    costs.set(name, Math.min(costs.get(name)!, processorTime(words)));

const bare = costs.get("node -e 0")!;
console.log(`Node ${process.version}, best of ${rounds} rounds of 5 starts.\n`);
console.log(`${"".padEnd(24)}${"ms".padStart(6)}${"ratio".padStart(8)}`);
for (const [name, cost] of costs)
  console.log(`${name.padEnd(24)}${cost.toFixed(0).padStart(6)}${(cost / bare).toFixed(2).padStart(8)}`);

const slow = [...costs].filter(([name, cost]) => name.startsWith("upcall --") && cost / bare >= ceiling);
if (slow.length > 0) throw new Error(`${slow.map(([name]) => name).join(", ")}: not under ${ceiling} times node -e 0`);
