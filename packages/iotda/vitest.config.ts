import { packageRun } from "../../vitest.shared.ts";

export default packageRun();
