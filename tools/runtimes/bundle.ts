import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

/** The text of a program of a package's tests, bundled from the sources, for a runtime that has these conditions and modules. */
export async function bundle(entry: string, conditions: string[] = [], external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    external,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source", ...conditions],
  });
  return outputFiles[0]!.text;
}

/** Bundles a program in `test/runtimes` into a file below its package, where what is not bundled is found. */
export async function bundleFile(entry: string, external: string[]): Promise<string> {
  const file = join(dirname(entry), "../../node_modules/.cache/upcall-runtimes", basename(entry, ".ts").concat(".mjs"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await bundle(entry, [], external));
  return file;
}

/** The text of a program, bundled for workerd as wrangler does. */
export const bundleWorker = (entry: string): Promise<string> =>
  bundle(entry, ["workerd", "worker", "browser"], ["node:*", "cloudflare:*"]);
