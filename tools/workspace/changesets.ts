import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./packages.ts";

/** How far a version has to move. */
export type Bump = "patch" | "minor" | "major";

/**
 * What the changesets that wait for a release say of a package.
 *
 * @param isOld leaves out changesets by their path
 */
export function bumpsOf(name: string, isOld: (path: string) => boolean = () => false): readonly Bump[] {
  const folder = join(root, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md" && !isOld(`.changeset/${file}`))
    .flatMap((file) => {
      const [, head = ""] = readFileSync(join(folder, file), "utf8").split(/^---$/m);
      return [...head.matchAll(/^["']?([^"':]+)["']?: (patch|minor|major)$/gm)]
        .filter(([, named]) => named === name)
        .map(([, , bump]) => bump as Bump);
    });
}
