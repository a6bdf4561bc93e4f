import { text } from "node:stream/consumers";
import { ConfigError, type ErrorEntry } from "@upcall/contracts/errors";
import { catalog, explain, lookup } from "@upcall/contracts/errors/catalog";
import { exitCodes, type ExitCode } from "../../exit-codes.ts";
import { nearest } from "../../nearest.ts";
import type { Session } from "../../session.ts";

export async function run(session: Session, given: readonly string[]): Promise<ExitCode> {
  if (given.length === 0) return list(session);
  const codes = await Promise.all(given.map(async (word) => (word === "-" ? codeIn(await text(session.stdin)) : word)));
  session.screen.show(codes.map(answerOf), () => codes.map(paragraph).join("\n\n"));
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

const nearCode = (code: string): string | undefined =>
  nearest(
    code,
    catalog.map((entry) => entry.code),
  );

const answerOf = (code: string): object => lookup(code) ?? { code, documented: false, near: nearCode(code) ?? null };

function paragraph(code: string): string {
  const near = lookup(code) ? undefined : nearCode(code);
  return near ? `${explain(code)} Did you mean ${near}?` : explain(code);
}
