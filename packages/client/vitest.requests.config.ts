import { nodeProject } from "../../vitest.shared.ts";

export default nodeProject("client-requests", { include: ["test/requests/**/*.test.ts"] });
