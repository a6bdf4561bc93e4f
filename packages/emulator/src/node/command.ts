export { describeFlags, type EmulatorFlags } from "./cli-flags.ts";
export { emulate, type EmulateOptions, type ReadyEmulator } from "./emulate.ts";
