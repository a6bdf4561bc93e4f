import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
/** Below the package, so that what is not bundled is found. */
const built = join(here, "../../node_modules/.cache/upcall-runtimes");

/** Bundles the program for a kind of runtime from the sources, and gives the file. */
export async function bundle(kind: "node" | "deno" | "bun"): Promise<string> {
  const outfile = join(built, `in-${kind}.mjs`);
  await build({
    entryPoints: [join(here, `in-${kind}.ts`)],
    outfile,
    external: ["node:*", "bun:*"],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source"],
  });
  return outfile;
}
