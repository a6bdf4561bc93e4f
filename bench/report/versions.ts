import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..");

interface Manifest {
  readonly version: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, "utf8")) as Manifest;

/** The installed version of every peer that some comparison uses, by name. */
export const versions = (): readonly (readonly [name: string, version: string])[] =>
  [folder, join(folder, "peers")]
    .flatMap((place) =>
      Object.keys(read(join(place, "package.json")).devDependencies ?? {})
        .filter((name) => !name.startsWith("@upcall/") && !name.startsWith("@types/"))
        .map((name) => ({ name, manifest: join(place, "node_modules", name, "package.json") })),
    )
    .filter(({ manifest }) => existsSync(manifest))
    .map(({ name, manifest }) => [name, read(manifest).version] as const)
    .sort(([a], [b]) => a.localeCompare(b, "en"));
