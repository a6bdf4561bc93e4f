import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.ts";
import { createScreen, type Screen } from "./screen/screen.ts";
import type { Surroundings } from "./surroundings.ts";

/** One run of one command: its surroundings, and what the global options say. */
export interface Session extends Surroundings {
  readonly screen: Screen;
  /** `--config`; `undefined` for the usual places. */
  readonly configFile: string | undefined;
}

/** How a command gets its session and reports how it ended. */
export interface Shell {
  readonly surroundings: Surroundings;
  end(code: ExitCode): void;
}

/** The work of a command: what its action is given, without the command itself. Ends with `done` when it returns nothing. */
export type Run<Given extends unknown[]> = (
  session: Session,
  ...given: Given
) => Promise<ExitCode | void> | ExitCode | void;

/**
 * The action of a command.
 *
 * @example
 * new Command("explain").argument("<code...>").action(doing(shell, run));
 */
export const doing =
  <Given extends unknown[]>({ surroundings, end }: Shell, run: Run<Given>) =>
  async (...given: unknown[]): Promise<void> => {
    const command = given.pop() as Command;
    const { json = false, config } = command.optsWithGlobals() as { json?: boolean; config?: string };
    const session = { ...surroundings, screen: createScreen(surroundings, json), configFile: config };
    const code = await run(session, ...(given as Given));
    if (code !== undefined) end(code);
  };
