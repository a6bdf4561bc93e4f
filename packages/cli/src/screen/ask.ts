import { confirm, isCancel, password, text } from "@clack/prompts";
import { ConfigError } from "@upcall/contracts/errors";
import type { Session } from "../session.ts";
import { printable } from "./printable.ts";

/** The person ended the question with Ctrl-C or Escape. */
class Declined extends Error {
  override readonly name = "Declined";
}

const given = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Declined("nothing was done");
  return answer as Exclude<T, symbol>;
};

const required = (value: string | undefined): string | undefined =>
  value?.trim() ? undefined : "Please give a value.";

/** Asks for one line. */
export const askText = async ({ signal }: Session, message: string, initialValue = ""): Promise<string> =>
  given(await text({ message: printable(message), initialValue, validate: required, signal })).trim();

/** Asks for a secret; what is typed is shown as dots. */
export const askSecret = async ({ signal }: Session, message: string): Promise<string> =>
  given(await password({ message: printable(message), validate: required, signal }));

/** Asks whether to go on; no is the answer of an empty line. */
const askWhether = async ({ signal }: Session, message: string): Promise<boolean> =>
  given(await confirm({ message: printable(message), initialValue: false, signal }));

/**
 * Asks before something that cannot be undone, unless `--yes` has answered already.
 *
 * @throws ConfigError when nobody is there to ask, Declined when the answer is no.
 */
export async function assertMeant(session: Session, yes: true | undefined, question: string): Promise<void> {
  if (yes) return;
  if (!session.screen.interactive) throw new ConfigError("--yes", "this cannot be undone; add --yes to confirm it");
  if (!(await askWhether(session, question))) throw new Declined("nothing was done");
}
