import type { DrainReport } from "../worker/drain.ts";
import type { Inbox } from "../inbox/inbox.ts";

/**
 * A doorbell, not a mailbox: asks that somebody drains the inbox, now or at a time. It may ring too often, and what it loses a
 * sweep finds, so nothing depends on it but latency.
 */
export interface Wake {
  /** @param at milliseconds since 1970; now when absent. */
  ring(at?: number): Promise<void> | void;
}

/** The part of a receiver that wakes use. */
export interface Drainable<Env = unknown> {
  drain(env?: Env): Promise<DrainReport>;
}

/** The same, with what tells when to look again. */
export interface Sweepable extends Drainable {
  settings(): { readonly inbox: Pick<Inbox, "summary">; readonly now: () => number };
}
