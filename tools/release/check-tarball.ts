import { join } from "node:path";
import type { Manifest } from "../workspace/packages.ts";
import { run } from "./run.ts";

/** What may be in a package, and what has to be. */
const allowed = /^package\/(dist|src)\/|^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|llms\.txt)$/;
const required = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "llms.txt"];
const private_ = /\.test(-d)?\.ts$|\.tsbuildinfo$|__snapshots__|\/scripts\//;

/** Packs a package as it would be published and gives the tarball. */
export async function pack(folder: string, destination: string): Promise<string> {
  const out = await run("pnpm", ["pack", "--pack-destination", destination, "--json"], { cwd: folder });
  const { filename } = JSON.parse(out.slice(out.indexOf("{"))) as { filename: string };
  return join(destination, filename.split("/").at(-1)!);
}

/** Only its own files, all that belong to it, and no range that only a workspace understands. @throws Error with what is wrong */
export async function checkContents(tarball: string): Promise<void> {
  const files = (await run("tar", ["-tzf", tarball], { cwd: "/" })).trim().split("\n");
  const strange = files.filter((file) => !allowed.test(file) || private_.test(file));
  const missing = required.filter((file) => !files.includes(`package/${file}`));
  const manifest = await run("tar", ["-xzOf", tarball, "package/package.json"], { cwd: "/" });
  const problems = [
    ...strange.map((file) => `holds ${file}`),
    ...missing.map((file) => `lacks ${file}`),
    ...(/"(workspace|catalog):/.test(manifest) ? ["has a range that only the workspace understands"] : []),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
}

/** publint in its strict mode. */
export const checkWithPublint = (tarball: string, cwd: string): Promise<string> =>
  run("npx", ["--yes", "publint@0.3.25", "run", "--strict", tarball], { cwd });

/** Whether every subpath resolves, with types, for ESM consumers. Skipped by the caller for packages without types. */
export const checkTypesResolve = (tarball: string, cwd: string): Promise<string> =>
  run("npx", ["--yes", "@arethetypeswrong/cli@0.18.5", tarball, "--profile", "esm-only", "--no-emoji"], { cwd });

/** Whether a package has types to resolve. */
export const hasTypes = ({ exports = {} }: Manifest): boolean => JSON.stringify(exports).includes('"types"');
