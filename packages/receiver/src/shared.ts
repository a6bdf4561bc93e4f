import type { Parse } from "./delivery/parse.ts";
import type { GuardedHooks } from "./hooks.ts";
import type { Inbox } from "./inbox/inbox.ts";

/** What both halves of a receiver use. */
export interface Shared<Effect> {
  readonly inbox: Inbox<Effect>;
  readonly hooks: GuardedHooks;
  readonly parse: Parse;
  readonly now: () => number;
  readonly id: () => string;
}
