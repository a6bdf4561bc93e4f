import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bumpsOf } from "../workspace/changesets.ts";
import { publishedPackages } from "../workspace/packages.ts";

const repository = "https://github.com/upcall/upcall";

/** The walls between the packages: whom each may bring along. */
const layers: Readonly<Record<string, readonly string[]>> = {
  contracts: [],
  client: ["@upcall/contracts"],
  receiver: ["@upcall/contracts"],
  emulator: ["@upcall/contracts"],
  iotda: ["@upcall/contracts", "@upcall/client"],
  cli: [],
};

describe.for(publishedPackages().map((pkg) => [pkg.manifest.name, pkg] as const))(
  "%s",
  ([name, { folder, path, manifest }]) => {
    test("says what it is, under which licence, and where it lives", () => {
      expect(manifest).toMatchObject({
        description: expect.stringMatching(/^[A-Z].{30,}[^.]$/),
        license: "Apache-2.0",
        repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${folder}` },
        homepage: `${repository}/tree/main/packages/${folder}#readme`,
        bugs: `${repository}/issues`,
        keywords: expect.arrayContaining(["huawei", "iot"]),
        engines: { node: expect.stringMatching(/^>=20/) },
      });
    });

    test("is published openly, and claims no provenance that a local publication could not prove", () => {
      expect(manifest["publishConfig"]).toEqual({ access: "public" });
    });

    test("ships its build and its page for programs, and has a README and a changelog to come", () => {
      expect(manifest["files"]).toEqual(expect.arrayContaining(["dist", "llms.txt"]));
      expect(existsSync(join(path, "README.md"))).toBe(true);
      expect(manifest["scripts"]).toMatchObject({ prepack: "tsx ../../tools/pages/write-llms.ts" });
      expect(existsSync(join(path, "CHANGELOG.md")) || bumpsOf(name).length > 0, "add a changeset").toBe(true);
    });

    test("is ESM, and every subpath names source, types and code in that order", () => {
      expect(manifest["type"]).toBe("module");
      const { "./package.json": own, ...subpaths } = manifest.exports ?? {};
      expect(own).toBe("./package.json");
      for (const [subpath, target] of Object.entries(subpaths)) {
        expect(subpath, "one subpath, one purpose").not.toContain("*");
        expect(Object.keys(target)).toEqual(["@upcall/source", "types", "default"]);
      }
    });

    test("depends on no package of ours that its layer may not see", () => {
      const { dependencies = {}, peerDependencies = {} } = manifest as Record<string, Record<string, string>>;
      const ours = Object.entries({ ...dependencies, ...peerDependencies }).filter(([each]) =>
        each.startsWith("@upcall/"),
      );
      expect(layers[folder]).toEqual(expect.arrayContaining(ours.map(([each]) => each)));
      for (const [, range] of ours) expect(range).toBe("workspace:^");
    });
  },
);
