import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedPackage } from "../workspace/packages.ts";
import { compile } from "./compile.ts";
import { emptyFolder, install } from "./consumer.ts";
import type { Registry } from "./registry.ts";
import { step } from "./steps.ts";

/** Compilers of the support policy, by the name under which they are installed here. */
const compilers = { "5.5": "typescript-5.5", "5.9": "typescript-5.9", "6.0": "typescript" } as const;

/** Programs with Hono's declarations, which are for TypeScript 5.7 and later, as these READMEs say. */
const withHono: Readonly<Record<string, readonly string[]>> = {
  "@upcall/receiver": ["main.mts", "all.mts"],
  "@upcall/client": ["all.mts"],
  "@upcall/iotda": ["all.mts"],
};

/** Packages after `npm install` in the README, or the package alone where it is started with npx. */
function installed({ path, manifest }: PublishedPackage): string[] {
  const readme = readFileSync(join(path, "README.md"), "utf8");
  return /^npm install (.*)$/m.exec(readme)?.[1]?.split(" ") ?? [manifest.name];
}

/** Everything that a package exports, imported by one program. */
function importsOf({ manifest }: PublishedPackage): string {
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => !entry.endsWith(".json"));
  return entries.map((entry, at) => `export * as e${at} from "${manifest.name}${entry.slice(1)}";\n`).join("");
}

/**
 * Installs each package as its README says and nothing else, and compiles an import of it with each compiler, all declarations
 * checked; then the same for every entry, beside the optional peers that some of them need.
 */
export async function checkConsumerTypes(
  published: readonly PublishedPackage[],
  room: string,
  registry: Registry,
): Promise<void> {
  for (const each of published.filter(({ manifest }) => manifest.name.startsWith("@upcall/"))) {
    const { name, peerDependenciesMeta = {} } = each.manifest;
    const folder = join(room, "types", name);
    emptyFolder(folder, registry);
    const compileAll = async (program: string): Promise<void> => {
      for (const [version, compiler] of Object.entries(compilers)) {
        const skipLibCheck = version === "5.5" && (withHono[name]?.includes(program) ?? false);
        const compilerOptions = { module: "nodenext", strict: true, skipLibCheck };
        await step(`${name}: ${program} compiles with TypeScript ${version}`, () =>
          compile(folder, { compiler, compilerOptions, files: [program] }),
        );
      }
    };
    await step(`npm install ${installed(each).join(" ")}`, () => install(folder, installed(each)));
    writeFileSync(join(folder, "main.mts"), `export * from "${name}";\n`);
    await compileAll("main.mts");
    const optional = Object.keys(peerDependenciesMeta);
    if (optional.length > 0) await step(`npm install ${optional.join(" ")}`, () => install(folder, optional));
    writeFileSync(join(folder, "all.mts"), importsOf(each));
    await compileAll("all.mts");
  }
}
