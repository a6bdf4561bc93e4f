import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("contracts", { include: ["{src,scripts}/**/*.test.ts"] });
