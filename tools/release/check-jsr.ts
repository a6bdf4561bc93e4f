import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string | { readonly "@upcall/source": string }>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const deno = join(import.meta.dirname, "../runtimes/node_modules/.bin/deno");

/** What JSR would say to a package's sources, without publishing them. Types of zod are inferred, which JSR calls slow. */
export async function checkJsr(folder: string, room: string): Promise<void> {
  const { name, version, license, exports, peerDependencies } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  const copy = join(room, "jsr");
  mkdirSync(copy);
  cpSync(join(folder, "src"), join(copy, "src"), {
    recursive: true,
    filter: (path) => !/\.test(-d)?\.ts$/.test(path),
  });
  const sources = Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" ? [] : [[subpath, target["@upcall/source"]]],
  );
  const imports = Object.fromEntries(
    Object.entries(peerDependencies).flatMap(([peer, range]) => [
      [peer, `npm:${peer}@${range}`],
      [`${peer}/`, `npm:/${peer}@${range}/`],
    ]),
  );
  const described = { name, version, license, exports: Object.fromEntries(sources), imports };
  writeFileSync(join(copy, "jsr.json"), JSON.stringify(described));
  await run(deno, ["publish", "--dry-run", "--allow-dirty", "--allow-slow-types"], { cwd: copy, timeout: 120_000 });
}
