import { nodeProject } from "../../vitest.shared.ts";

// Some of the tests run whole campaigns.
export default nodeProject("iotda", { include: ["src/**/*.test.ts", "test/*.test.ts"], testTimeout: 120_000 });
