import { createProgram } from "../../program.ts";
import type { Session } from "../../session.ts";
import { candidates } from "./candidates.ts";

/** Writes a candidate on each line, with a tab before what it is about. */
export async function run(session: Session, words: readonly string[]): Promise<void> {
  const program = createProgram({ surroundings: session, end: () => {} });
  for (const { word, about } of await candidates(program, words)) session.stdout.write(`${word}\t${about}\n`);
}
