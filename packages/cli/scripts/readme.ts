import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "../README.md");
const recording = /(<!-- recorded by scripts\/record\.ts -->\n\n```console\n)([\s\S]*?)(\n```)/;
const commands = /(<!-- commands -->\n\n)([\s\S]*?)(\n\n<!-- \/commands -->)/;

/** The page about the command line. */
export const pageFile: string = join(import.meta.dirname, "../../../docs/cli.md");

const shown = (part: RegExp): string => part.exec(readFileSync(file, "utf8"))![2]!;

const show = (part: RegExp, content: string): void =>
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(
      part,
      (_, before: string, _old: string, after: string) => before + content + after,
    ),
  );

/** The session that the README shows. */
export const shownSession = (): string => shown(recording);
/** Puts another session in its place. */
export const showSession = (session: string): void => show(recording, session);
/** The table of commands that the README shows. */
export const shownCommands = (): string => shown(commands);
/** Puts another table in its place. */
export const showCommands = (table: string): void => show(commands, table);

/** What the README says about the size of the package, in kB. */
export const shownSize = (): number => Number(/(\d+) kB packed/.exec(readFileSync(file, "utf8"))![1]);
