import type { Inbox } from "../inbox/inbox.ts";

/** Milliseconds between two counts of a full inbox. */
const recountMs = 1000;

/** A count that takes longer is treated as abandoned: Workers may cancel the request it ran in, and a store may lose an answer. */
const abandonedMs = 10_000;

/** Back-pressure: whether the inbox may take one more delivery. */
export interface Backpressure {
  hasRoom(): Promise<boolean>;
}

/**
 * Keeps the number of unread deliveries near a limit without counting at each one: it counts what this process adds and asks the
 * inbox when that may have reached the limit, or after a tenth of it. So processes together may overshoot by a tenth each.
 * While the inbox is full it is asked once a second, since a count costs more than all else of a refusal.
 */
export function createBackpressure(inbox: Pick<Inbox, "unread">, limit: number, now: () => number): Backpressure {
  const stride = Math.max(1, Math.ceil(limit / 10));
  let room = 0;
  let fullAt = -Infinity;
  let counting: { readonly since: number; readonly done: Promise<void> } | undefined;

  async function count(): Promise<void> {
    room = Math.min(stride, limit - (await inbox.unread(limit)));
    fullAt = room > 0 ? -Infinity : now();
  }

  /** Counts, or waits for the count that is under way. */
  async function counted(): Promise<void> {
    if (counting && Math.abs(now() - counting.since) < abandonedMs) return counting.done;
    counting = { since: now(), done: count() };
    try {
      await counting.done;
    } finally {
      counting = undefined;
    }
  }

  return {
    async hasRoom() {
      // A clock that is set back must not keep the inbox closed.
      if (room <= 0 && Math.abs(now() - fullAt) >= recountMs) await counted();
      if (room <= 0) return false;
      room -= 1;
      return true;
    },
  };
}

/** A number of bytes that may be taken and given back. */
export interface ByteBudget {
  /** Takes bytes and gives what gives them back; `undefined` when there are not so many. */
  take(bytes: number): (() => void) | undefined;
}

/**
 * Bounds the memory of bodies that are being read or that a slow store has not written yet. Bytes that nobody gives back, because Workers
 * cancel a request without a word when its sender goes away, are free again after `abandonedMs`.
 */
export function createByteBudget(limit: number, abandonedMs: number, now: () => number): ByteBudget {
  const taken = new Set<{ readonly bytes: number; readonly since: number }>();
  let left = limit;
  function give(part: { readonly bytes: number; readonly since: number }): void {
    if (taken.delete(part)) left += part.bytes;
  }
  return {
    take(bytes) {
      if (bytes > left) for (const part of taken) if (Math.abs(now() - part.since) >= abandonedMs) give(part);
      if (bytes > left) return undefined;
      const part = { bytes, since: now() };
      taken.add(part);
      left -= bytes;
      return () => give(part);
    },
  };
}
