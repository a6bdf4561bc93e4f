import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Flags by which a runtime reads our packages' sources. */
export const conditions = "--conditions=@upcall/source";

/** Libraries that the examples name, from where the workspace has them. */
const libraries: Readonly<Record<string, string>> = {
  "@hono/node-server": "packages/emulator/node_modules/@hono/node-server",
  "@preact/signals": "apps/demo/node_modules/@preact/signals",
  "@upcall/client": "packages/client",
  "@upcall/contracts": "packages/contracts",
  "@upcall/emulator": "packages/emulator",
  "@upcall/receiver": "packages/receiver",
  esbuild: "apps/demo/node_modules/esbuild",
  hono: "packages/receiver/node_modules/hono",
  libsql: "packages/receiver/node_modules/libsql",
  preact: "apps/demo/node_modules/preact",
  uplot: "apps/demo/node_modules/uplot",
  zod: "packages/receiver/node_modules/zod",
};

interface Manifest {
  readonly scripts: { readonly build: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** An example in a folder of its own, with what it names installed and its pages built; for tests. */
export function unpack(name: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `upcall-example-${name}-`));
  const filter = (path: string): boolean => !/\/(node_modules|dist)(\/|$)/.test(path);
  cpSync(join(root, "examples", name), folder, { recursive: true, filter });
  const { scripts, dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  for (const library of Object.keys({ ...dependencies, ...devDependencies })) {
    const place = libraries[library];
    if (place === undefined) throw new Error(`The example for ${name} names ${library}, which the workspace has not.`);
    const link = join(folder, "node_modules", library);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, place), link);
  }
  const [esbuild, ...flags] = scripts.build.split(" ");
  execFileSync(join(folder, "node_modules/esbuild/bin", esbuild!), [...flags, conditions, "--log-level=warning"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
