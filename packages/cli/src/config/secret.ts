import { ConfigError } from "@upcall/contracts/errors";
import { textOf } from "../all-of.ts";
import { askSecret } from "../screen/ask.ts";
import type { Session } from "../session.ts";
import { needed, type Choice } from "./choose.ts";
import { assertKeptFor } from "./kept-for.ts";

/**
 * The application's secret: from standard input when asked to, else from the environment or a private file, else from the person, who
 * is told where it goes.
 *
 * @throws ConfigError when nobody is there to ask, and for a secret that was not kept for this platform and application.
 */
export async function secretOf(session: Session, choice: Choice, fromStdin = false): Promise<string> {
  if (fromStdin) {
    const value = (await textOf(session.stdin)).replace(/\r?\n$/, "");
    if (value === "") throw new ConfigError("--secret-stdin", "standard input is empty");
    await assertKeptFor(session, { ...choice, secret: { value, from: "standard input", origin: "flag" } }, "secret");
    return value;
  }
  await assertKeptFor(session, choice, "secret");
  if (choice.secret || !session.screen.interactive) return needed(choice, "secret");
  return askSecret(
    session,
    `Secret of ${choice.accessKey?.value ?? needed(choice, "appId")} at ${needed(choice, "platform")}`,
  );
}
