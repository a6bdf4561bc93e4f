import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import type { Ceiling } from "./ceilings.ts";

/** A bundle as one bundler makes it. */
export interface Bundle {
  readonly text: string;
  /** Bytes, minified and gzipped. */
  readonly size: number;
}

const measured = (text: string): Bundle => ({ text, size: gzipSync(text, { level: 9 }).byteLength });
const isExternal = (external: readonly string[]) => (id: string) =>
  external.some((name) => id === name || id.startsWith(`${name}/`));

/** Bundles a program with esbuild, as wrangler does, for any runtime. */
async function withEsbuild(root: string, entry: string, external: readonly string[]): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    external: external.flatMap((name) => [name, `${name}/*`]),
    logLevel: "silent",
  });
  return measured(outputFiles[0]!.text);
}

/** Bundles a program with rolldown, as vite does. */
async function withRolldown(root: string, entry: string, external: readonly string[]): Promise<Bundle> {
  const bundle = await rolldown({
    cwd: root,
    input: entry,
    external: isExternal(external),
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return measured(output[0].code);
}

async function withBoth(root: string, code: string, external: readonly string[]): Promise<Record<string, Bundle>> {
  const entry = join(root, "entry.js");
  await writeFile(entry, code);
  return {
    esbuild: await withEsbuild(root, entry, external),
    rolldown: await withRolldown(root, entry, external),
  };
}

/** Bundles the program of a row with both bundlers, in a folder where its package is installed. */
export async function bundles(root: string, { code, beside, external = [] }: Ceiling): Promise<Record<string, Bundle>> {
  const bundled = await withBoth(root, code, external);
  if (beside === undefined) return bundled;
  const anyway = await withBoth(root, beside, external);
  return Object.fromEntries(
    Object.entries(bundled).map(([bundler, { text, size }]) => [bundler, { text, size: size - anyway[bundler]!.size }]),
  );
}
