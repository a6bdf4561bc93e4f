import { nodeProject } from "../vitest.shared.ts";

/** `*.full.test.ts` takes long, and runs in `pnpm test:full` only. */
const left = process.env["UPCALL_TEST"] === "full" ? [] : ["**/*.full.test.ts"];

export default nodeProject("repository", {
  include: ["**/*.test.ts"],
  exclude: ["**/node_modules/**", ...left],
});
