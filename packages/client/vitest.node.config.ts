import { nodeProject, startsPostgres } from "../../vitest.shared.ts";

export default nodeProject("client", { globalSetup: startsPostgres });
