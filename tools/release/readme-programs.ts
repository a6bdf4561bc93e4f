import { deepStrictEqual } from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blocksOf } from "../readme/blocks.ts";
import type { Published } from "./clean-room.ts";
import { notRun, step } from "./steps.ts";
import { runtimes, type Program } from "./runtimes/index.ts";
import { run } from "./run.ts";

/** A program with what it says it prints; nothing for one that is only compiled. */
export interface Printed extends Program {
  readonly prints: readonly string[];
}

/** The programs of the root's and of every package's README, written into `folder`. */
export function writePrograms(workspace: string, published: readonly Published[], folder: string): readonly Printed[] {
  const files = [workspace, ...published.map((each) => each.folder)].map((each) => join(each, "README.md"));
  return files
    .filter((file) => existsSync(file))
    .flatMap(blocksOf)
    .map(({ at, code, prints }, index) => {
      const file = join(folder, `program-${index}.ts`);
      writeFileSync(file, code);
      return { at: at.slice(workspace.length + 1), file, code, prints };
    });
}

/** Compiles all programs against the installed declarations, which are checked too. */
export async function compilePrograms(folder: string): Promise<void> {
  const compilerOptions = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    typeRoots: [join(import.meta.dirname, "node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["program-*.ts"] }));
  await run(join(import.meta.dirname, "node_modules/.bin/tsc"), ["-p", "."], { cwd: folder });
}

/** Runs what prints something on every runtime and compares the lines with those printed in the README. */
export async function runPrograms(
  folder: string,
  programs: readonly Printed[],
  env: Record<string, string>,
): Promise<void> {
  for (const runtime of runtimes) {
    const missing = runtime.obstacle();
    if (missing) notRun(runtime.name, missing);
    for (const program of missing ? [] : programs.filter(({ prints }) => prints.length > 0)) {
      const obstacle = runtime.obstacle(program);
      if (obstacle) notRun(`${program.at} on ${runtime.name}`, obstacle);
      else
        await step(`${program.at} on ${runtime.name}`, async () =>
          deepStrictEqual(await runtime.run(program, folder, env), program.prints),
        );
    }
  }
}
