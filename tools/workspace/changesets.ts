import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.ts";

/** How far a version has to move. */
export type Bump = "patch" | "minor" | "major";

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });

/** A file as it was at a commit; empty when it was not there. */
export function fileAt(commit: string, path: string): string {
  try {
    return git("show", `${commit}:${path}`);
  } catch {
    return "";
  }
}

/** The commit that gave a package the version that it has now; everything after it is not released. */
export const lastVersioned = (folder: string): string =>
  git("log", "-1", "--format=%H", "-G", '^  "version":', "--", `packages/${folder}/package.json`).trim();

/** The commit at which this branch left `ref`. */
export const mergeBase = (ref: string): string => git("merge-base", ref, "HEAD").trim();

/** What the changesets that are not in `since` say of a package. Without `since`, all that wait for a release. */
export function bumpsOf(name: string, since?: string): readonly Bump[] {
  const folder = join(root, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md" && existsSync(join(folder, file)))
    .filter((file) => since === undefined || fileAt(since, `.changeset/${file}`) === "")
    .flatMap((file) => {
      const [, head = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/m);
      return [...head.matchAll(/^["']?([^"':]+)["']?: (patch|minor|major)$/gm)]
        .filter(([, named]) => named === name)
        .map(([, , bump]) => bump as Bump);
    });
}
