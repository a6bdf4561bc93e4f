export { createV5Emulator, type V5Emulator } from "./create-v5-emulator.ts";
export type { AccessKeyPair, V5EmulatorOptions, V5WireOptions } from "./options.ts";
