import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Published } from "./clean-room.ts";
import { emptyFolder, install } from "./consumer.ts";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import { step } from "./steps.ts";

/** Compilers of the support policy, by the name under which they are installed here. */
const compilers = { "5.5": "typescript-5.5", "5.9": "typescript-5.9", "6.0": "typescript" } as const;

/** Programs with Hono's declarations, which are for TypeScript 5.7 and later, as these READMEs say. */
const withHono: Readonly<Record<string, readonly string[]>> = {
  "@upcall/receiver": ["main.mts", "all.mts"],
  "@upcall/client": ["all.mts"],
  "@upcall/iotda": ["all.mts"],
};

interface Manifest {
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const manifestOf = ({ folder }: Published): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Packages after `npm install` in the README, or the package alone where it is started with npx. */
function installed({ name, folder }: Published): string[] {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  return /^npm install (.*)$/m.exec(readme)?.[1]?.split(" ") ?? [name];
}

/** Everything that a package exports, imported by one program. */
function importsOf(published: Published): string {
  const entries = Object.keys(manifestOf(published).exports ?? {}).filter((entry) => !entry.endsWith(".json"));
  return entries.map((entry, at) => `export * as e${at} from "${published.name}${entry.slice(1)}";\n`).join("");
}

/**
 * Installs each package as its README says and nothing else, and compiles an import of it with each compiler, all declarations
 * checked; then the same for every entry, beside the optional peers that some of them need.
 */
export async function checkConsumerTypes(
  published: readonly Published[],
  room: string,
  registry: Registry,
): Promise<void> {
  for (const each of published.filter(({ name }) => name.startsWith("@upcall/"))) {
    const folder = join(room, "types", each.name);
    emptyFolder(folder, registry);
    const compileAll = async (program: string): Promise<void> => {
      for (const [version, compiler] of Object.entries(compilers))
        await step(`${each.name}: ${program} compiles with TypeScript ${version}`, () =>
          compile(folder, {
            program,
            compiler,
            skipLibCheck: version === "5.5" && (withHono[each.name]?.includes(program) ?? false),
          }),
        );
    };
    await step(`npm install ${installed(each).join(" ")}`, () => install(folder, installed(each)));
    writeFileSync(join(folder, "main.mts"), `export * from "${each.name}";\n`);
    await compileAll("main.mts");
    const optional = Object.keys(manifestOf(each).peerDependenciesMeta ?? {});
    if (optional.length > 0) await step(`npm install ${optional.join(" ")}`, () => install(folder, optional));
    writeFileSync(join(folder, "all.mts"), importsOf(each));
    await compileAll("all.mts");
  }
}

interface Compilation {
  readonly program: string;
  readonly compiler: string;
  readonly skipLibCheck: boolean;
}

async function compile(folder: string, { program, compiler, skipLibCheck }: Compilation): Promise<void> {
  const modules = join(import.meta.dirname, "node_modules");
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    types: ["node"],
    typeRoots: [join(modules, "@types")],
    strict: true,
    noEmit: true,
    skipLibCheck,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [program] }));
  await run(process.execPath, [join(modules, compiler, "bin/tsc"), "-p", "."], { cwd: folder });
}
