import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("iotda", { include: ["src/**/*.test.ts", "test/*.test.ts"] });
