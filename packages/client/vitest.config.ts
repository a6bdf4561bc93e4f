import { packageRun } from "../../vitest.shared.ts";

/** Runtimes mostly wait, so other tests run beside them. */
export default packageRun({ maxWorkers: 2 });
