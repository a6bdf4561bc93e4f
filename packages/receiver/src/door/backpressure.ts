import type { Inbox } from "../inbox/inbox.ts";

/** Back-pressure: whether the inbox may take one more delivery. */
export interface Backpressure {
  hasRoom(): boolean | Promise<boolean>;
}

/**
 * Keeps the number of unread deliveries near a bound without counting at each one: it counts what this process adds and asks the
 * inbox when that may have reached the bound, or after a tenth of it. So processes together may overshoot by a tenth each.
 */
export function createBackpressure(inbox: Pick<Inbox, "unread">, bound: number): Backpressure {
  const stride = Math.max(1, Math.ceil(bound / 10));
  let left = 0;
  async function count(): Promise<boolean> {
    left = Math.min(stride, bound - (await inbox.unread(bound)));
    return pass();
  }
  function pass(): boolean {
    if (left <= 0) return false;
    left -= 1;
    return true;
  }
  return { hasRoom: () => pass() || count() };
}
