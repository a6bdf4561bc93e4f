import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../workspace/packages.ts";

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });

/** Whether a file was there at a commit. */
export function existedAt(commit: string, path: string): boolean {
  return git("ls-tree", "--name-only", commit, "--", path) !== "";
}

/** The newest commit that gave a package its version; everything after it is not released. */
export const lastRelease = (): string =>
  git("log", "-1", "--format=%H", "-G", '^  "version":', "--", "packages/*/package.json").trim();

/** The commit at which this branch left `ref`. */
export const mergeBase = (ref: string): string => git("merge-base", ref, "HEAD").trim();

/** Calls `use` with a folder in which the packages of a commit are built. */
export function withBuild<Result>(commit: string, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "upcall-base-"));
  git("worktree", "add", "--detach", folder, commit);
  try {
    for (const step of ["install --frozen-lockfile --prefer-offline", "build"])
      execFileSync("npx", ["--yes", "pnpm@12.21.0", "--silent", ...step.split(" ")], { cwd: folder, stdio: "inherit" });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git("worktree", "prune");
  }
}
