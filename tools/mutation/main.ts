// Changes the deciding code in a copy of the repository, one small mutation at a time, and counts which changes no test notices.
//   [area …]   only these areas
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkingTree } from "../release/clean-room.ts";
import { run } from "../release/run.ts";
import { finish, step } from "../release/steps.ts";
import { root } from "../workspace/packages.ts";

const files = (folder: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `packages/${folder}/${name}.ts`);

/** The code whose mistakes lose or repeat notifications or calls; each area has to reach the bar of `stryker.config.json`. */
const areas: Readonly<Record<string, readonly string[]>> = {
  tracker: files("contracts/src/tracking", "step", "device", "campaign", "summary"),
  door: files("receiver/src", "delivery/key", "door/store", "door/trusted", "door/body", "door/backpressure"),
  worker: files("receiver/src/worker", "judge", "run-job", "failure", "retry", "leases", "replay"),
  retry: files("client/src", "transport/retry", "transport/failure", "v1/refusal"),
};
const stryker = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];

const folder = mkdtempSync(join(tmpdir(), "upcall-mutation-"));
const wanted = process.argv.slice(2);
try {
  await step("copy, install", async () => {
    await copyWorkingTree(root, folder);
    const add = ["--yes", "pnpm@12.21.0", "add", "-w", "-D", "--prefer-offline", ...stryker];
    await run("npx", add, { cwd: folder, timeout: 300_000 });
  });
  for (const [area, mutated] of Object.entries(areas))
    if (wanted.length === 0 || wanted.includes(area))
      await step(`mutants of ${area}`, async () => {
        const args = ["stryker", "run", "tools/mutation/stryker.config.json", "--mutate", mutated.join(",")];
        console.log(await run("npx", args, { cwd: folder, timeout: 1_800_000 }));
      });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
finish("The tests notice at least nine of ten mutants in every area.");
