import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  minify: true,
  legalComments: "none",
  target: "es2023",
  mainFields: ["module", "main"],
  logLevel: "warning",
};

/** Bundles the Worker into one module and gives its text. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [source("worker.ts")],
    external: ["cloudflare:*"],
    conditions: ["@upcall/source", "workerd", "worker"],
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Builds the pages into a folder, which is made. */
export async function buildDashboard(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    ...common,
    entryPoints: [source("dashboard/main.tsx"), source("dashboard/main.css")],
    outdir: folder,
    conditions: ["@upcall/source", "browser"],
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  await copyFile(source("dashboard/index.html"), `${folder}/index.html`);
  await copyFile(source("dashboard/icon.svg"), `${folder}/icon.svg`);
}
