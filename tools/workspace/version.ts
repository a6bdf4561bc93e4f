// Applies the changesets, with one for each package that bundles what they change: `pnpm release:version`.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundled.ts";
import { bumpsOf } from "./changesets.ts";
import { root } from "./packages.ts";

for (const [name, parts] of Object.entries(bundled)) {
  const changed = parts.filter((part) => bumpsOf(part).length > 0);
  if (changed.length === 0 || bumpsOf(name).length > 0) continue;
  const text = `---\n"${name}": patch\n---\n\nHolds the new ${changed.join(", ")}.\n`;
  writeFileSync(join(root, `.changeset/bundled-in-${name.replaceAll(/\W+/g, "-")}.md`), text);
}
execFileSync("changeset", ["version"], { cwd: root, stdio: "inherit" });
