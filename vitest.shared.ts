import { fileURLToPath } from "node:url";
import { defineConfig, defineProject, type UserWorkspaceConfig, type ViteUserConfig } from "vitest/config";

const runtimes = (file: string): string => fileURLToPath(new URL(`tools/runtimes/${file}`, import.meta.url));
/** A `globalSetup` for tests that run other runtimes or Chromium: installs them. */
export const installsRuntimes: string = runtimes("install.ts");
/** A `globalSetup` for tests that use PostgreSQL: installs and starts it. */
export const startsPostgres: string = runtimes("postgres-setup.ts");

/** Packages are tested from their sources, without a build. */
export const sourceConditions = ["@upcall/source"];

const node = [...sourceConditions, "module", "node", "development|production"];

/** A project whose tests lie beside the sources and run on Node. What `*.test-d.ts` expects of types, `pnpm typecheck` checks. */
export const nodeProject = (name: string, test: UserWorkspaceConfig["test"] = {}): UserWorkspaceConfig =>
  defineProject({
    resolve: { conditions: node },
    ssr: { resolve: { conditions: node } },
    test: {
      name,
      include: ["src/**/*.test.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...test,
    },
  });

/** A run of tests: of the package whose `vitest.config.ts` this is, if not told otherwise. */
export const packageRun = (test: ViteUserConfig["test"] = {}): ViteUserConfig =>
  defineConfig({
    test: {
      projects: ["vitest.*.config.ts"],
      reporters: ["default", fileURLToPath(new URL("tools/test/count-reporter.ts", import.meta.url))],
      ...test,
    },
  });
