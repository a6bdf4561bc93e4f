import type { GuardedHooks } from "../hooks.ts";
import type { DrainReport } from "../worker/drain-report.ts";

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

/** The same, with its clock and its hooks. */
export interface Sweepable extends Drainable {
  settings(): { readonly now: () => number; readonly hooks: Pick<GuardedHooks, "observe"> };
}

/** What is overdue after a drain waits for a slot or is another process's: there is no hurry. */
const overdueMs = 1000;

/** Milliseconds until the next drain is worth while. */
export const pauseUntil = (nextAt: number, now: number): number => (nextAt > now ? nextAt - now : overdueMs);
