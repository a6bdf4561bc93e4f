import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest*.config.ts", "apps/*/vitest*.config.ts", "tools/vitest.config.ts"],
    reporters: ["default", "./tools/count-reporter.ts"],
    coverage: {
      provider: "istanbul",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: {
        "packages/contracts/src/**": { lines: 100, branches: 100 },
      },
    },
  },
});
