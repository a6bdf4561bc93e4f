import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("demo", {
  include: ["src/build/**/*.test.ts", "src/cli/**/*.test.ts", "src/browser/**/*.test.ts", "src/examples/**/*.test.ts"],
  globalSetup: installsRuntimes,
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
