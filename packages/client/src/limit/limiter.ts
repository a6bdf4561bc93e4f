import { sleep } from "../sleep.ts";
import { untilSent, type CallWindow, type Slot } from "./window.ts";

/** What became of a request: the platform took it, refused it as one too many, said neither, or was not sent it. */
export type Outcome = "accepted" | "throttled" | "unknown" | "unsent";

/** A slot of a limiter. Only the first `end` counts. */
export interface LimitedSlot extends Pick<Slot, "sendBy"> {
  readonly end: (outcome: Outcome) => void;
}

/** Lets requests through as the window has room, in the order in which they came. */
export interface Limiter {
  /** Waits for a slot. Rejects with the signal's reason when that comes first. */
  readonly take: (signal: AbortSignal) => Promise<LimitedSlot>;
}

/** Bounds of the time between two looks of a waiting call: of one whose turn may come at any time, and of one that has long to wait. */
const [shortestWait, longestWait, longestWaitFarBack] = [5, 100, 2000];
/** A call that has not looked for this long after it meant to is gone: Workers cancel requests without a word. */
const grace = 1000;
/** Longest time that a store is waited for before the next call in the queue asks too. */
const storePatience = 5000;

/** Rest after throttling number `strike`: 1 s, doubled up to 20 s, less a random half so that many clients do not come back together. */
const restAfter = (strike: number): number => Math.min(20_000, 1000 * 2 ** strike) * (1 - Math.random() / 2);

/**
 * Makes a limiter over a window. When the platform throttles all the same, since others use the limit too, nothing goes out
 * for a while, longer each time in a row; then one request tries, and the others follow once it is accepted.
 *
 * Every waiting call looks for its turn itself, on its own timer. In a Worker each call may belong to another request, and a call that
 * waited for the timer, promise or I/O of another one would wait for ever once that one has ended.
 *
 * @param longest how long a request can take, in milliseconds.
 */
export function createLimiter(window: CallWindow, longest: number): Limiter {
  /** Waiting calls in their order, each with the time until which it is sure to look again. */
  const queue = new Set<{ looksBy: number }>();
  let pausedUntil = 0;
  let strikes = 0;
  let trialUntil = 0;

  function aheadOf(ticket: { looksBy: number }): number {
    let ahead = 0;
    for (const other of queue) {
      if (other === ticket) break;
      if (other.looksBy > performance.now()) ahead += 1;
      else queue.delete(other);
    }
    return ahead;
  }

  function limited({ sendBy, end }: Slot): LimitedSlot {
    const trial = strikes > 0;
    if (trial) trialUntil = performance.now() + untilSent + longest;
    let open = true;
    return {
      sendBy,
      end: (outcome) => {
        if (!open) return;
        open = false;
        // A request that was given up may still be on its way: its slot stays for as long as it could take.
        if (outcome !== "unknown") end(outcome !== "unsent");
        if (outcome === "accepted") strikes = 0;
        if (outcome === "throttled") throttled();
        if (trial) trialUntil = 0;
      },
    };
  }

  function throttled(): void {
    if (pausedUntil > performance.now()) return;
    const rest = restAfter(strikes);
    pausedUntil = performance.now() + rest;
    strikes += 1;
    // Clients that do not hear of it find out by themselves.
    window.pause?.(rest).catch(() => {});
  }

  /** A slot, or how long there is none. */
  async function look(ticket: { looksBy: number }): Promise<LimitedSlot | number> {
    queue.add(ticket);
    const rest = Math.max(pausedUntil, trialUntil) - performance.now();
    if (rest > 0) return rest;
    const ahead = aheadOf(ticket);
    let slot = window.take(ahead);
    if (slot === 0 && ahead === 0 && window.refill) {
      ticket.looksBy = performance.now() + storePatience;
      await window.refill(queue.size);
      slot = window.take(aheadOf(ticket));
    }
    if (typeof slot === "number") return slot;
    // Calls that come in the same turn of the event loop count who is before them.
    queue.delete(ticket);
    return limited(slot);
  }

  return {
    take: async (signal) => {
      const ticket = { looksBy: Infinity };
      try {
        for (let wait = shortestWait; ;) {
          signal.throwIfAborted();
          const result = await look(ticket);
          if (typeof result !== "number") return result;
          const isDue = result > 0 && result <= wait;
          const pause = isDue ? Math.max(1, result) : wait;
          wait = isDue ? shortestWait : Math.min(wait * 2, result === 0 ? longestWait : longestWaitFarBack);
          ticket.looksBy = performance.now() + pause + grace;
          await sleep(pause, signal);
        }
      } finally {
        queue.delete(ticket);
      }
    },
  };
}
