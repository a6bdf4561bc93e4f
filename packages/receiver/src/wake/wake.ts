/**
 * A doorbell, not a mailbox: asks that somebody drains the inbox, now or at a time. It may ring too often, and what it loses a
 * sweep finds, so nothing depends on it but latency.
 */
export interface Wake {
  /** @param at milliseconds since 1970; now when absent. */
  ring(at?: number): Promise<void> | void;
}
