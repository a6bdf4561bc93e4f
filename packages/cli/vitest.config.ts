import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("cli", { globalSetup: ["src/testing/build.ts"], testTimeout: 60_000 });
