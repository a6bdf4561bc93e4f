import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { PublishedPackage } from "../../workspace/packages.ts";
import { shorten } from "./shorten.ts";

const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** Subpaths that have types, and the declaration files that they name. */
const entriesOf = ({ manifest }: PublishedPackage): readonly (readonly [subpath: string, types: string])[] =>
  Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
    typeof target === "object" && target.types ? [[subpath, target.types] as const] : [],
  );

/** One module with every subpath, those below the root as namespaces: API Extractor takes a single entry. */
const entryText = (entries: ReturnType<typeof entriesOf>): string =>
  entries
    .map(([subpath, types]) => {
      const name = subpath.slice(2).replaceAll(/\W/g, "_");
      return `export * ${name && `as ${name} `}from "${types.replace(/\.d\.ts$/, ".js")}";\n`;
    })
    .join("");

/**
 * The public names and signatures of a package, as API Extractor reports them from the built declarations. Empty for a package
 * without types.
 *
 * @throws Error when the build did not write what `exports` names
 */
export function apiReport(pkg: PublishedPackage): string {
  const entries = entriesOf(pkg);
  if (entries.length === 0) return "";
  const entry = join(pkg.path, ".api-entry.d.ts");
  const out = mkdtempSync(join(tmpdir(), "upcall-api-"));
  const reportTempFolder = join(out, "temporary");
  mkdirSync(reportTempFolder);
  writeFileSync(entry, entryText(entries));
  try {
    const configObject = {
      projectFolder: pkg.path,
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            types: [],
          },
          files: [relative(pkg.path, entry)],
        },
      },
      apiReport: { enabled: true, reportFileName: pkg.folder, reportFolder: out, reportTempFolder },
      newlineKind: "lf" as const,
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent, compilerMessageReporting: silent },
    };
    const packageJsonFullPath = join(pkg.path, "package.json");
    const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
    const { succeeded } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== "error";
      },
    });
    if (!succeeded)
      throw new Error(`${pkg.manifest.name}: its declarations could not be read; run \`pnpm build\` first.`);
    return shorten(readFileSync(join(out, `${pkg.folder}.api.md`), "utf8"));
  } finally {
    rmSync(entry, { force: true });
    rmSync(out, { recursive: true, force: true });
  }
}
