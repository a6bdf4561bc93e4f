import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Application, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { root, stage } from "./places.ts";

/** Packages whose exports have types, with the source file of each subpath. */
export function documentedPackages(): readonly {
  readonly folder: string;
  readonly name: string;
  readonly entries: readonly string[];
}[] {
  return readdirSync(join(root, "packages")).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")) as {
      name: string;
      exports?: Record<string, string | Record<string, string>>;
    };
    const entries = Object.values(manifest.exports ?? {}).flatMap((target) =>
      typeof target === "object" && target["types"] ? (target["@upcall/source"] ?? []) : [],
    );
    return entries.length === 0
      ? []
      : [{ folder, name: manifest.name, entries: entries.map((entry) => join(root, "packages", folder, entry)) }];
  });
}

/** Writes the pages of one package's public names from its TSDoc. TypeDoc prints its warnings; gives whether there were none. */
export async function writeReference(folder: string, name: string, entries: readonly string[]): Promise<boolean> {
  const options: TypeDocOptions & PluginOptions = {
    name,
    entryPoints: [...entries],
    tsconfig: join(root, "packages", folder, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    out: join(stage, "names", folder),
    readme: "none",
    disableSources: true,
    excludeInternal: true,
    hidePageHeader: true,
    hideBreadcrumbs: true,
    outputFileStrategy: "modules",
    entryModule: "index",
    entryFileName: "index",
    useCodeBlocks: true,
    useHTMLAnchors: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    propertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    treatWarningsAsErrors: true,
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    logLevel: "Warn",
    skipErrorChecking: true,
  };
  const app = await Application.bootstrapWithPlugins(options as TypeDocOptions);
  const project = await app.convert();
  if (project) await app.generateOutputs(project);
  return project !== undefined && !app.logger.hasErrors() && !app.logger.hasWarnings();
}
