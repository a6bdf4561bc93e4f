import { execFileSync } from "node:child_process";
import { root } from "../../workspace/packages.ts";

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
