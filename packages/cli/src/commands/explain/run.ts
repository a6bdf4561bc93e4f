import { ConfigError, type ErrorEntry } from "@upcall/contracts/errors";
import { catalog, explain, lookup } from "@upcall/contracts/errors/catalog";
import { allOf } from "../../all-of.ts";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import type { Session } from "../../session.ts";

/** Explains codes, or lists all. Ends with `bad` when one is not documented. */
export async function run(session: Session, given: readonly string[]): Promise<ExitCode> {
  if (given.length === 0) return list(session);
  const codes = await Promise.all(
    given.map(async (word) => (word === "-" ? codeIn(await allOf(session.stdin)) : word)),
  );
  const answers = await Promise.all(codes.map(answerOf));
  session.screen.show(
    answers.map(({ json }) => json),
    () => answers.map(({ text }) => text).join("\n\n"),
  );
  return codes.every((code) => lookup(code)) ? exitCodes.done : exitCodes.bad;
}

async function list({ screen }: Session): Promise<ExitCode> {
  const { table } = await import("../../screen/table.ts");
  const row = ({ code, name, http, meaning }: ErrorEntry): string[] => [code, http.join("/") || "?", name, meaning];
  screen.show(catalog, (colours) => table(colours, ["CODE", "HTTP", "NAME", "MEANING"], catalog.map(row)));
  return exitCodes.done;
}

function codeIn(answer: string): string {
  const code = /"error_code"\s*:\s*"?(\d+)/.exec(answer)?.[1];
  if (code === undefined)
    throw new ConfigError("standard input", "holds no error_code; pass an answer of the platform");
  return code;
}

async function answerOf(code: string): Promise<{ json: object; text: string }> {
  const entry = lookup(code);
  if (entry) return { json: entry, text: explain(code) };
  const { nearest } = await import("../../nearest.ts");
  const near = nearest(
    code,
    catalog.map((one) => one.code),
  );
  const json = { code, documented: false, near: near ?? null };
  return { json, text: near ? `${explain(code)} Did you mean ${near}?` : explain(code) };
}
