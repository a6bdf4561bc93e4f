import { CommanderError } from "commander";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { failureOf } from "./failure.ts";
import { createProgram } from "./program.ts";
import { createScreen } from "./screen/screen.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs one command line to its end.
 *
 * @param words the command line after the program's name.
 * @returns the exit code; never throws.
 */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  try {
    const program = await createProgram({ surroundings, end: (ended) => void (code = ended) }, words);
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.usage;
    const failure = failureOf(error, surroundings.signal);
    createScreen(surroundings, words.includes("--json")).failed(failure.error);
    return failure.code;
  }
}
