import { ConfigError } from "@upcall/contracts/errors";
import { allOf } from "../all-of.ts";
import type { Session } from "../session.ts";
import { needed, type Choice } from "./choose.ts";

/**
 * The application's secret: from standard input when asked to, else from the environment or a private file, else from the person.
 *
 * @throws ConfigError when nobody is there to ask.
 */
export async function secretOf(session: Session, choice: Choice, fromStdin = false): Promise<string> {
  if (fromStdin) {
    const given = (await allOf(session.stdin)).replace(/\r?\n$/, "");
    if (given === "") throw new ConfigError("secret", "standard input held none");
    return given;
  }
  if (choice.secret || !session.screen.interactive) return needed(choice, "secret");
  const { askSecret } = await import("../screen/ask.ts");
  return askSecret(session, "Secret of the application");
}
