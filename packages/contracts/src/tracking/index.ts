export { isFinal, step, type Progress, type Verdict } from "./step.ts";
