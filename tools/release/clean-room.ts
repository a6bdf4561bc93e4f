import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages, type PublishedPackage } from "../workspace/packages.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";

/** Clones what is committed into `folder`, lays over it what is not if asked to, installs and builds it there. */
export async function enterCleanRoom(root: string, folder: string, uncommitted: boolean): Promise<void> {
  if (uncommitted) await copyWorkingTree(root, folder);
  else await clone(root, folder);
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder, timeout: 300_000 });
  await run("pnpm", ["build"], { cwd: folder, timeout: 300_000 });
}

const clone = (root: string, folder: string): Promise<string> =>
  run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], { cwd: root });

/** A clone whose files are those of the working tree: changed and new ones are there, deleted ones are not. */
export async function copyWorkingTree(root: string, folder: string): Promise<void> {
  await clone(root, folder);
  const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root });
  for (const file of listed.split("\0").filter(Boolean)) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
    else rmSync(join(folder, file), { force: true });
  }
}

/**
 * Applies the changesets: versions, changelogs and the ranges between packages. Every package gets one more, so that there is a next
 * version also right after a release. Gives the packages that would be published.
 */
export async function versionNext(folder: string): Promise<readonly PublishedPackage[]> {
  const names = publishedPackages(folder).map(({ manifest }) => `"${manifest.name}": patch\n`);
  writeFileSync(join(folder, ".changeset/rehearsal.md"), `---\n${names.join("")}---\n\nA rehearsal.\n`);
  await run("pnpm", ["release:version"], { cwd: folder });
  return publishedPackages(folder);
}

/** Publishes all of them with the command that the release workflow uses, but to `registry` and without tags. */
export async function publish(folder: string, registry: Registry): Promise<string> {
  writeFileSync(join(folder, ".npmrc"), `${registry.npmrc}registry=${registry.url}\n`);
  const env = { npm_config_registry: registry.url, npm_config_provenance: "false", npm_config_userconfig: "/dev/null" };
  return run("pnpm", ["exec", "changeset", "publish", "--no-git-tag"], { cwd: folder, env });
}
