import { deepStrictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf } from "../readme/blocks.ts";
import type { PublishedPackage } from "../workspace/packages.ts";
import { compile } from "./compile.ts";
import { notRun, step } from "./steps.ts";
import { runtimes, type Program } from "./runtimes/index.ts";

/** A program with what it says it prints; nothing for one that is only compiled. */
export interface Printed extends Program {
  readonly prints: readonly string[];
}

/** The programs of every README and guide, written into `folder`. */
export function writePrograms(
  workspace: string,
  published: readonly PublishedPackage[],
  folder: string,
): readonly Printed[] {
  const readmes = [workspace, ...published.map(({ path }) => path)].map((each) => join(each, "README.md"));
  const docs = join(workspace, "docs");
  const guides = readdirSync(docs)
    .filter((file) => file.startsWith("guide-"))
    .map((file) => join(docs, file));
  const files = [...readmes, ...guides];
  return files
    .filter((file) => existsSync(file))
    .flatMap(blocksOf)
    .map(({ at, code, prints }, index) => {
      // Files of a guide that belong together begin with their names.
      const [, name = `program-${index}.ts`] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
      const file = join(folder, name);
      writeFileSync(file, code);
      return { at: at.slice(workspace.length + 1), file, code, prints };
    });
}

const bundler = { module: "esnext", moduleResolution: "bundler" };
const strict = { strict: true, exactOptionalPropertyTypes: true };

/** Ways in which users compile: the oldest and newest compilers of the support policy, and both ways to resolve modules. */
export const compilations = [
  // Declarations of hono itself are for TypeScript 5.7 and later.
  {
    name: "TypeScript 5.5, bundler, strict",
    compiler: "typescript-5.5",
    options: { ...bundler, ...strict, skipLibCheck: true },
  },
  { name: "TypeScript 6, bundler, strict", compiler: "typescript", options: { ...bundler, ...strict } },
  { name: "TypeScript 6, nodenext, strict", compiler: "typescript", options: { module: "nodenext", ...strict } },
  { name: "TypeScript 7, bundler, strict", compiler: "typescript-7", options: { ...bundler, ...strict } },
] as const;

/** Compiles all programs against the installed declarations, which are checked as well. */
export async function compilePrograms(
  folder: string,
  { compiler, options }: (typeof compilations)[number],
): Promise<void> {
  // A folder of a user who says that his files are modules.
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as object;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, type: "module" }));
  const compilerOptions = { verbatimModuleSyntax: true, ...options };
  await compile(folder, { compiler, compilerOptions, include: ["*.ts"], exclude: ["*.test.ts"] });
}

/** Runs what prints something on every runtime and compares the lines with those printed in the README. */
export async function runPrograms(
  folder: string,
  programs: readonly Printed[],
  env: Record<string, string>,
): Promise<void> {
  const printing = programs.filter(({ prints }) => prints.length > 0);
  for (const runtime of runtimes) {
    const missing = runtime.obstacle();
    if (missing) {
      notRun(runtime.name, missing);
      continue;
    }
    const able = printing.filter((program) => runtime.obstacle(program) === undefined);
    await step(`${able.length} programs as printed, on ${runtime.name}`, async () => {
      if (able.length === 0) throw new Error("there is nothing to run");
      const problems: string[] = [];
      for (const program of able)
        try {
          deepStrictEqual(await runtime.run(program, folder, env), program.prints);
        } catch (error) {
          problems.push(`${program.at}: ${(error as Error).message}`);
        }
      if (problems.length > 0) throw new Error(problems.join("\n"));
    });
    for (const program of printing.filter((each) => !able.includes(each)))
      notRun(`  ${program.at} on ${runtime.name}`, runtime.obstacle(program)!);
  }
}
