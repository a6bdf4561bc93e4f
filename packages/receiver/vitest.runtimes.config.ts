import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("receiver-runtimes", {
  include: ["test/runtimes/**/*.test.ts"],
  globalSetup: installsRuntimes,
});
