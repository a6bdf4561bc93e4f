import type { Options } from "./options.ts";
import { runDemo } from "./run-demo.ts";
import { runReal } from "./run-real.ts";

/** Runs the demo with the emulator, or with a real platform where one was named. Gives the exit code. */
export const run = (options: Options, interrupt: AbortSignal): Promise<number> =>
  options.platform === undefined ? runDemo(options, interrupt) : runReal(options.platform, options, interrupt);
