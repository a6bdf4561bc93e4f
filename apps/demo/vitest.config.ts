import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("demo", { include: ["src/cli/**/*.test.ts"], testTimeout: 60_000 });
