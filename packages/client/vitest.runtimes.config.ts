import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("client-runtimes", {
  include: ["test/runtimes/**/*.test.ts"],
  globalSetup: installsRuntimes,
  // Each is a process of its own, and mostly waits.
  maxConcurrency: 3,
});
