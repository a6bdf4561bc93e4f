import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundled } from "./bundled.ts";
import { publishedPackages, root } from "./packages.ts";

const workspaceFiles = [
  "package.json",
  "pnpm-workspace.yaml",
  ".changeset/config.json",
  ".changeset/changelog.cjs",
  "tools/workspace",
];

/** What changesets reads of this workspace, with one changeset. Gives a function that reads a version. */
function versioned(changeset: string): (folder: string) => string {
  const copy = mkdtempSync(join(tmpdir(), "upcall-version-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  const manifests = [...publishedPackages().map(({ folder }) => `packages/${folder}`), "apps/demo"];
  for (const path of [...workspaceFiles, ...manifests.map((folder) => `${folder}/package.json`)])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, ".changeset/change.md"), changeset);
  const bin = join(root, "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
  execFileSync(join(bin, "tsx"), [join("tools/workspace/version.ts")], { cwd: copy, env, stdio: "pipe" });
  return (folder) =>
    (JSON.parse(readFileSync(join(copy, folder, "package.json"), "utf8")) as { version: string }).version;
}

const before = (folder: string): string =>
  (JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { version: string }).version;

test("a change of the client is a new version of what bundles it, and of nothing else", () => {
  const after = versioned('---\n"@upcall/client": patch\n---\n\nA change.\n');
  expect(after("packages/client")).not.toBe(before("packages/client"));
  expect(after("packages/cli")).not.toBe(before("packages/cli"));
  for (const folder of ["packages/contracts", "packages/receiver", "packages/emulator", "apps/demo"])
    expect(after(folder), folder).toBe(before(folder));
});

test("what the packages that bundle others import of ours is listed", () => {
  for (const { path, manifest } of publishedPackages()) {
    const { devDependencies = {} } = manifest as { devDependencies?: Record<string, string> };
    const dependencies = Object.keys(devDependencies).filter((name) => name.startsWith("@upcall/"));
    if (manifest.name in bundled)
      expect([...dependencies].sort(), relative(root, path)).toEqual(bundled[manifest.name]);
  }
});
