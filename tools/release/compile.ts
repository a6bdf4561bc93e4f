import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

/** What is compiled how, as in a `tsconfig.json`. */
export interface Compilation {
  /** Name under which the compiler is installed here. */
  readonly compiler: string;
  readonly compilerOptions: object;
  readonly files?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Compiles programs in a folder against the declarations that are installed there, as a user of Node does. */
export async function compile(folder: string, { compiler, compilerOptions, ...which }: Compilation): Promise<void> {
  const modules = join(import.meta.dirname, "node_modules");
  const common = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    typeRoots: [join(modules, "@types")],
    noEmit: true,
  };
  const config = { compilerOptions: { ...common, ...compilerOptions }, ...which };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  await run(process.execPath, [join(modules, compiler, "bin/tsc"), "-p", "."], { cwd: folder });
}
