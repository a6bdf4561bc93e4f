import { ConfigError } from "@upcall/contracts/errors";
import { withInbox } from "../../inbox/with-inbox.ts";
import type { Session } from "../../session.ts";

interface Flags {
  readonly inbox?: string;
  readonly all?: true;
}

/** Makes dead letters due again. @throws ConfigError when neither keys nor `--all` are given */
export async function run(session: Session, keys: readonly string[], flags: Flags): Promise<void> {
  if (keys.length === 0 && !flags.all) throw new ConfigError("keys", "none given; give event keys, or --all");
  const revived = await withInbox(session, flags, (inbox) => inbox.revive(flags.all ? undefined : keys, session.now()));
  session.screen.show(
    { revived },
    ({ green }) => `${green("✔")} ${revived} dead ${revived === 1 ? "letter is" : "letters are"} due again`,
  );
}
