// Changes the code in a copy of the repository, one small mutation at a time, and counts which changes no test notices.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../release/run.ts";
import { finish, step } from "../release/steps.ts";
import { copyWorkingTree } from "../release/clean-room.ts";
import { bar, targets, type Target } from "./targets.ts";

const root = join(import.meta.dirname, "../..");
const stryker = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];

const vitestConfig = ({ tests }: Target): string => `
import { defineConfig } from "vitest/config";
const conditions = ["@upcall/source", "module", "node", "development|production"];
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ${JSON.stringify(tests)}, testTimeout: 30_000 },
});`;

const strykerConfig = ({ mutate }: Target): object => ({
  mutate,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.ts" },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  inPlace: true,
  concurrency: 2,
  allowConsoleColors: false,
  reporters: ["clear-text"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: bar, break: bar },
});

/** Runs one target in the copy. Prints the mutants that lived. @throws Error when fewer than the bar were noticed */
async function mutate(folder: string, target: Target): Promise<void> {
  writeFileSync(join(folder, "vitest.mutation.ts"), vitestConfig(target));
  writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(strykerConfig(target)));
  const missing = target.mutate.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} is not there any more; change targets.ts`);
  console.log(await run("npx", ["stryker", "run"], { cwd: folder, timeout: 600_000 }));
}

const folder = mkdtempSync(join(tmpdir(), "upcall-mutation-"));
try {
  await step("copy, install", async () => {
    await copyWorkingTree(root, folder);
    await run("npx", ["--yes", "pnpm@12.21.0", "add", "-w", "-D", "--prefer-offline", ...stryker], {
      cwd: folder,
      timeout: 300_000,
    });
  });
  const wanted = process.argv.slice(2);
  for (const target of targets.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each))))
    await step(`mutants of ${target.name}`, () => mutate(folder, target));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
finish(`At least ${bar} % of the mutants are noticed everywhere.`);
