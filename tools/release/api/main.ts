// Compares the public names and signatures of every package with `api/`, and asks for a changeset when they changed.
//   --update         writes `api/` instead
//   --since <ref>    what changed since a branch needs a changeset that is not on that branch; else, since the last release
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bumpsOf } from "../../workspace/changesets.ts";
import { publishedPackages, root } from "../../workspace/packages.ts";
import { fileAt, lastVersioned, mergeBase } from "./history.ts";
import { apiReport } from "./report.ts";
import { changeBetween, problem } from "./verdict.ts";

const { values: options } = parseArgs({ options: { update: { type: "boolean" }, since: { type: "string" } } });
const base = options.since === undefined ? undefined : mergeBase(options.since);
mkdirSync(join(root, "api"), { recursive: true });

const isOld = (path: string): boolean => base !== undefined && fileAt(base, path) !== "";

const problems = publishedPackages().flatMap((pkg) => {
  const report = apiReport(pkg);
  if (report === "") return [];
  const path = `api/${pkg.folder}.api.md`;
  if (options.update) writeFileSync(join(root, path), report);
  const written = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
  const stale =
    written === report ? [] : [`${path} does not show what ${pkg.manifest.name} exports. Run: pnpm api:update`];
  const { name, version } = pkg.manifest;
  const change = changeBetween(fileAt(base ?? lastVersioned(pkg.folder), path), report);
  return [...stale, problem(name, version, change, bumpsOf(name, isOld)) ?? []].flat();
});

for (const each of problems) console.error(`✗ ${each}`);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(options.update ? "api/ is written." : "api/ shows the public types, and changesets cover what changed.");
