import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root folder. */
export const root: string = join(import.meta.dirname, "../..");

/** What the checks read of a package's `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, object>>;
  readonly [field: string]: unknown;
}

/** A package that is published. */
export interface PublishedPackage {
  /** Its folder's name in `packages/`. */
  readonly folder: string;
  readonly path: string;
  readonly manifest: Manifest;
}

/** Every folder of `packages/` that is not private, of this checkout or another. */
export function publishedPackages(checkout: string = root): readonly PublishedPackage[] {
  return readdirSync(join(checkout, "packages"))
    .map((folder) => ({ folder, path: join(checkout, "packages", folder) }))
    .filter(({ path }) => existsSync(join(path, "package.json")))
    .map((each) => ({
      ...each,
      manifest: JSON.parse(readFileSync(join(each.path, "package.json"), "utf8")) as Manifest,
    }))
    .filter(({ manifest }) => manifest.private !== true);
}
