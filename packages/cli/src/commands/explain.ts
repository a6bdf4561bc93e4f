import { Command } from "commander";
import { ConfigError, type ErrorEntry } from "@upcall/contracts/errors";
import { catalog, explain as explained, lookup } from "@upcall/contracts/errors/catalog";
import { textOf } from "../all-of.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { nearest } from "../nearest.ts";
import { table } from "../screen/table.ts";
import { type Session, type Shell, doing } from "../session.ts";

export const command = (shell: Shell): Command =>
  new Command("explain")
    .description(
      "Says what an error code of the platform means and what to do. Without a code it lists all of them.\n" +
        "`-` reads an answer of the platform from standard input and explains the code in it.",
    )
    .argument("[code...]", "the digits in error_code, such as 100222")
    .action(doing(shell, run));

/** Explains codes, or lists all. Ends with `bad` when one is not documented. */
async function run(session: Session, given: readonly string[]): Promise<ExitCode> {
  if (given.length === 0) return list(session);
  const codes = await Promise.all(
    given.map(async (word) => (word === "-" ? codeIn(await textOf(session.stdin)) : word)),
  );
  const answers = codes.map(answerOf);
  session.screen.show(
    answers.map(({ json }) => json),
    () => answers.flatMap(({ text }, at) => (at === 0 ? [text] : ["", text])),
  );
  return codes.every((code) => lookup(code)) ? exitCodes.done : exitCodes.bad;
}

function list({ screen }: Session): ExitCode {
  const row = ({ code, name, http, meaning }: ErrorEntry): string[] => [code, http.join("/") || "?", name, meaning];
  screen.show(catalog, () => table(["CODE", "HTTP", "NAME", "MEANING"], catalog.map(row)));
  return exitCodes.done;
}

function codeIn(answer: string): string {
  const code = /"error_code"\s*:\s*"?(\d+)/.exec(answer)?.[1];
  if (code === undefined)
    throw new ConfigError("standard input", "holds no error_code; pass an answer of the platform");
  return code;
}

function answerOf(code: string): { json: object; text: string } {
  const entry = lookup(code);
  if (entry) return { json: entry, text: explained(code) };
  const near = nearest(
    code,
    catalog.map((one) => one.code),
  );
  const json = { code, documented: false, near: near ?? null };
  return { json, text: near ? `${explained(code)} Did you mean ${near}?` : explained(code) };
}
