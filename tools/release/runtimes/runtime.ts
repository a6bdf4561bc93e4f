/** A program as a README prints it, written to a file beside the installed packages. */
export interface Program {
  /** File and line of the README. */
  readonly at: string;
  readonly file: string;
  readonly code: string;
}

/** Something that runs a program. */
export interface Runtime {
  readonly name: string;
  /** Why this runtime is not here, or why it cannot run this program; nothing when it can. */
  obstacle(program?: Program): string | undefined;
  /** Runs it in `folder`; gives the lines that it printed. */
  run(program: Program, folder: string, env: Readonly<Record<string, string>>): Promise<readonly string[]>;
  close?(): Promise<void>;
}

/** The lines of an output, without the empty end. */
export const linesOf = (out: string): readonly string[] => out.trimEnd().split("\n");

/** Whether a program imports a built-in module, or a subpath that is there for one. */
export const needsNode = ({ code }: Program): boolean => /from "(?:node:[^"]*|[^"]*\/node(?:\/[^"]*)?)"/.test(code);
