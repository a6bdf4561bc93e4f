import { readFileSync, existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { run } from "../run.ts";
import { linesOf, type Program, type Runtime } from "./runtime.ts";

const modules = join(import.meta.dirname, "../../runtimes/node_modules");

/** Node without type stripping: types are taken out before, the rest is as printed. */
export const thisNode: Runtime = {
  name: `Node ${process.versions.node}`,
  obstacle: () => undefined,
  async run(program, folder, env) {
    const { code } = await transform(program.code, {
      loader: "ts",
      format: "esm",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    const file = program.file.replace(/\.ts$/, ".mjs");
    await writeFile(file, code);
    return linesOf(await run(process.execPath, [file], { cwd: folder, env }));
  },
};

/** A program from an npm package that runs TypeScript as it is. */
function fromPackage(name: string, folder: string, bin: string, args: readonly string[]): Runtime {
  const manifest = join(modules, folder, "package.json");
  const installed = existsSync(manifest);
  const version = installed ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : "";
  return {
    name: `${name} ${version}`.trim(),
    obstacle: () => (installed ? undefined : "its npm package is not made for this platform"),
    run: async (program: Program, cwd, env) =>
      linesOf(await run(join(modules, bin), [...args, program.file], { cwd, env: { ...env, NO_COLOR: "1" } })),
  };
}

export const node22: Runtime = fromPackage("Node", "node22", "node22/bin/node", ["--no-warnings"]);
export const node24: Runtime = fromPackage("Node", "node24", "node24/bin/node", ["--no-warnings"]);
const denoFlags = "run -A -q --node-modules-dir=manual --no-lock".split(" ");
export const deno: Runtime = fromPackage("Deno", "deno", ".bin/deno", denoFlags);
export const bun: Runtime = fromPackage("Bun", "bun", ".bin/bun", []);
