import { wordOf } from "../../flags/known-word.ts";
import type { Session } from "../../session.ts";
import { scripts, shells } from "./scripts.ts";

/** Prints the script of one shell. @throws ConfigError for another shell */
export function run({ screen }: Session, word: string): void {
  const shell = wordOf("shell", shells, word);
  const script = scripts[shell];
  screen.show({ shell, script }, () => script.trimEnd());
}
