import { CommanderError } from "@commander-js/extra-typings";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { failureOf } from "./failure.ts";
import { createProgram } from "./program.ts";
import { coloursFor } from "./screen/colours.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Runs one command line to its end.
 *
 * @param words the command line after the program's name.
 * @returns the exit code; never throws.
 */
export async function main(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram({ surroundings, end: (ended) => void (code = ended) }, words);
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    if (error instanceof CommanderError && error.code === "commander.help") return exitCodes.usage;
    const failure = failureOf(error, surroundings.signal);
    const { red } = coloursFor(surroundings.stderr, surroundings.env);
    const said = words.includes("--json")
      ? JSON.stringify({ error: failure.error })
      : `${red("error:")} ${failure.error.message}`;
    surroundings.stderr.write(`${said}\n`);
    return failure.code;
  }
}
