// Builds the documentation site. Any broken link, any warning and any request to another host fails the build.
import { build } from "vitepress";
import { browserProblems } from "./check-in-browser.ts";
import { siteProblems } from "./check-site.ts";
import { documentedPackages, writeReference } from "./reference.ts";
import { stagePages } from "./stage-pages.ts";

const problems = [...stagePages()];
for (const { folder, name, entries } of documentedPackages())
  if (!(await writeReference(folder, name, entries))) problems.push(`the TSDoc of ${name} has warnings`);

const warn = console.warn;
console.warn = (...said) => {
  problems.push(`the build warns: ${said.join(" ")}`);
  warn(...said);
};
await build(import.meta.dirname);
console.warn = warn;

problems.push(...siteProblems(), ...(await browserProblems()));
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log("The documentation is built: no broken link, no warning, nothing from another host.");
