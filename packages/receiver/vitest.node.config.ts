import { nodeProject, startsPostgres } from "../../vitest.shared.ts";

export default nodeProject("receiver", { globalSetup: startsPostgres });
