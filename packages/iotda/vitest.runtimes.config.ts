import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("iotda-runtimes", {
  include: ["test/runtimes/**/*.test.ts"],
  globalSetup: installsRuntimes,
});
