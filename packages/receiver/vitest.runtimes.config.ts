import { installsRuntimes, nodeProject } from "../../vitest.shared.ts";

export default nodeProject("receiver-runtimes", {
  include: ["test/runtimes/**/*.test.ts"],
  typecheck: { enabled: false },
  globalSetup: installsRuntimes,
});
