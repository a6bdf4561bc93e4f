// Shows how the public names and signatures of the packages differ from the last release, and asks for changesets that say so.
//   --since <ref>   from the commit at which this branch left `ref`; only changesets that are not there count
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bumpsOf } from "../../workspace/changesets.ts";
import { publishedPackages, root } from "../../workspace/packages.ts";
import { existedAt, lastRelease, mergeBase, withBuild } from "./base.ts";
import { apiReport } from "./report.ts";
import { changeBetween, problem } from "./verdict.ts";

const { values: options } = parseArgs({ options: { since: { type: "string" } } });
const base = options.since === undefined ? lastRelease() : mergeBase(options.since);

/** The reports of every package in a checkout, by the package's folder. */
const reportsIn = (checkout: string): ReadonlyMap<string, string> =>
  new Map(publishedPackages(checkout).map((pkg) => [pkg.folder, apiReport(pkg)]));

/** Prints what changed as a person reads it. */
function show(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  const folder = mkdtempSync(join(tmpdir(), "upcall-api-"));
  for (const [side, reports] of Object.entries({ before, after })) {
    mkdirSync(join(folder, side));
    for (const [name, report] of reports) writeFileSync(join(folder, side, name), report);
  }
  try {
    execFileSync("git", ["--no-pager", "diff", "--no-index", "before", "after"], { cwd: folder, stdio: "inherit" });
  } catch {
    // The exit code says that they differ.
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const before = withBuild(base, reportsIn);
const after = reportsIn(root);
show(before, after);
const isOld = (path: string): boolean => options.since !== undefined && existedAt(base, path);
const problems = publishedPackages(root).flatMap(({ folder, manifest: { name, version } }) => {
  const change = changeBetween(before.get(folder) ?? "", after.get(folder) ?? "");
  return problem(name, version, change, bumpsOf(name, isOld)) ?? [];
});

for (const each of problems) console.error(`✗ ${each}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`Changesets cover every change of the public types since ${base.slice(0, 9)}.`);
