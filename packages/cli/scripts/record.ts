/** Records the session of the README anew: `pnpm --filter upcall record`, after a build. */
import { showSession } from "./readme.ts";
import { recordSession } from "./session.ts";

showSession(await recordSession());
