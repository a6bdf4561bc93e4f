import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The folder of the package that a module belongs to; `undefined` for our own. */
function packageOf(module: string): string | undefined {
  if (!module.includes("/node_modules/")) return undefined;
  let folder = dirname(module);
  while (!namedIn(folder)) folder = dirname(folder);
  return folder;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

const namedIn = (folder: string): boolean =>
  existsSync(join(folder, "package.json")) && manifestOf(folder).name !== undefined;

function noticeOf(folder: string): string {
  const { name, version, license = "see below" } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "The package holds no licence text.";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes the licences of everything that is bundled beside the bundle, as most of them ask for. */
export const notices = (): Rolldown.Plugin => ({
  name: "notices",
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
    const folders = new Set(modules.map(packageOf).filter((folder) => folder !== undefined));
    const source = [...folders]
      .map(noticeOf)
      .sort()
      .join(`\n${"-".repeat(80)}\n\n`);
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENSES.txt", source });
  },
});
