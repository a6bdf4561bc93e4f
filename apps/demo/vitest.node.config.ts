import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("demo", {
  include: ["src/**/*.test.ts"],
  globalSetup: installsRuntimes,
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
