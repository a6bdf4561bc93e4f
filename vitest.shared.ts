import { fileURLToPath } from "node:url";
import { defineProject, type UserWorkspaceConfig } from "vitest/config";

const runtimes = (file: string): string => fileURLToPath(new URL(`tools/runtimes/${file}`, import.meta.url));
/** A `globalSetup` for tests that run other runtimes or Chromium: installs them. */
export const installsRuntimes: string = runtimes("install.ts");
/** A `globalSetup` for tests that use PostgreSQL: installs and starts it. */
export const startsPostgres: string = runtimes("postgres-setup.ts");

/** Packages are tested from their sources, without a build. */
export const sourceConditions = ["@upcall/source"];

const node = [...sourceConditions, "module", "node", "development|production"];

/** A project whose tests lie beside the sources and run on Node; types in `*.test-d.ts` are checked too. */
export const nodeProject = (name: string, test: UserWorkspaceConfig["test"] = {}): UserWorkspaceConfig =>
  defineProject({
    resolve: { conditions: node },
    ssr: { resolve: { conditions: node } },
    test: {
      name,
      include: ["src/**/*.test.ts"],
      typecheck: { enabled: true, include: ["src/**/*.test-d.ts"] },
      testTimeout: 30_000,
      ...test,
    },
  });
