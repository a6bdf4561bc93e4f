import { nodeProject, startsPostgres } from "../../vitest.shared.ts";

export default nodeProject("cli", { globalSetup: ["src/testing/build.ts", startsPostgres], testTimeout: 60_000 });
