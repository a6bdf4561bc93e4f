import { packageRun } from "./vitest.shared.ts";

/** Projects of every package, for a run of single files: `pnpm vitest run --project receiver PATH`. */
export default packageRun({
  projects: ["packages/*/vitest.*.config.ts", "apps/*/vitest.*.config.ts", "tools/vitest.*.config.ts"],
});
