import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("demo", {
  include: ["src/cli/**/*.test.ts", "src/browser/**/*.test.ts"],
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
