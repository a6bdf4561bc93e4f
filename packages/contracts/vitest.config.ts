import { packageRun } from "../../vitest.shared.ts";

export default packageRun({
  coverage: {
    enabled: true,
    provider: "istanbul",
    include: ["src/**/*.ts"],
    exclude: ["**/*.test.ts", "**/*.test-d.ts"],
    reporter: ["text-summary"],
    thresholds: { lines: 100, branches: 100 },
  },
});
