// Runs every comparison of this folder one after the other and writes docs/performance.md: `pnpm bench`. With names, it runs only
// those and writes nothing: `pnpm bench client sizes`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { comparisons } from "./report/comparisons.ts";
import { chart } from "./report/chart.ts";
import { page } from "./report/page.ts";
import { runComparison, type Outcome } from "./report/run-comparison.ts";
import { finder } from "./report/summary.ts";

const wanted = process.argv.slice(2);
const known = comparisons();
const unknown = wanted.filter((name) => !known.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. There are: ${known.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const comparison of known.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n# ${comparison.name}`);
  outcomes.push(await runComparison(comparison));
}

if (wanted.length === 0) {
  const docs = join(import.meta.dirname, "../docs");
  writeFileSync(join(docs, "performance.md"), page(outcomes));
  writeFileSync(join(docs, "images/performance.svg"), chart(finder(outcomes)));
  console.log("\ndocs/performance.md and its picture are written.");
}
const failed = outcomes.filter(({ failure }) => failure !== undefined);
for (const { comparison, failure } of failed) console.error(`✗ ${comparison.name}: ${failure}`);
process.exitCode = failed.length === 0 ? 0 : 1;
