import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { withoutUnusedHono } from "./unused-hono.ts";

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Bundles the Worker into one module and gives its text. Rolldown's names compress better than esbuild's, by a twentieth. */
export async function bundleWorker(): Promise<string> {
  const bundle = await rolldown({
    input: source("worker.ts"),
    external: /^cloudflare:/,
    platform: "neutral",
    resolve: { conditionNames: ["@upcall/source", "workerd", "worker"], mainFields: ["module", "main"] },
    plugins: [withoutUnusedHono],
    treeshake: { propertyWriteSideEffects: false },
    logLevel: "warn",
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, comments: false });
  await bundle.close();
  // In minified code only SQL still has lines: statements are template literals.
  return output[0].code.replaceAll(/\n +/g, " ");
}

/** Builds the pages into a folder, which is made. */
export async function buildDashboard(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [source("dashboard/main.tsx"), source("dashboard/main.css")],
    outdir: folder,
    bundle: true,
    format: "esm",
    minify: true,
    legalComments: "none",
    target: "es2023",
    mainFields: ["module", "main"],
    conditions: ["@upcall/source", "browser"],
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  await copyFile(source("dashboard/index.html"), `${folder}/index.html`);
  await copyFile(source("dashboard/icon.svg"), `${folder}/icon.svg`);
}
