import { ConfigError } from "@upcall/contracts/errors";
import type { Session } from "../session.ts";

/**
 * Asks before something that cannot be undone, unless `--yes` has answered already.
 *
 * @throws ConfigError when nobody is there to ask, Declined when the answer is no.
 */
export async function assertMeant(session: Session, yes: true | undefined, question: string): Promise<void> {
  if (yes) return;
  if (!session.screen.interactive) throw new ConfigError("--yes", "must be given, because nobody is here to ask");
  const { askWhether, Declined } = await import("./ask.ts");
  if (!(await askWhether(session, question))) throw new Declined("nothing was done");
}
