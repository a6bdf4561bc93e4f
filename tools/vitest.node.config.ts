import { nodeProject } from "../vitest.shared.ts";

export default nodeProject("repository", { include: ["**/*.test.ts"], typecheck: { enabled: false } });
