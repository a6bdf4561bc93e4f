import { packageRun } from "../../vitest.shared.ts";

/** The demo mostly waits for its emulator, so two files run side by side. */
export default packageRun({ maxWorkers: 2 });
