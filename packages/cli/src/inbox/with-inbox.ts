import { choose, needed } from "../config/choose.ts";
import type { Session } from "../session.ts";
import { openInbox, type OpenInbox } from "./open-inbox.ts";

/** Opens the inbox of the settings, which must be there, for as long as `use` takes. */
export async function withInbox<Result>(
  session: Session,
  flags: { readonly inbox?: string },
  use: (inbox: OpenInbox["inbox"]) => Promise<Result>,
): Promise<Result> {
  const opened = await openInbox(needed(await choose(session, flags), "inbox"), session.cwd, false);
  try {
    return await use(opened.inbox);
  } finally {
    await opened.close();
  }
}
