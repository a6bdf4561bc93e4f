/** Permission for one request. `end` is called when the platform has answered it or nothing was sent; else the slot expires. */
export interface Slot {
  /** Until when the request may be sent, on the clock of `performance.now()`. */
  readonly sendBy: number;
  /** The request has ended; when nothing was sent, the platform has nothing to count. */
  readonly end: (sent: boolean) => void;
}

/** How many calls the platform takes in which time. */
export interface Limit {
  /** @default 100 */
  readonly calls: number;
  /**
   * Length of the window in milliseconds.
   * @default 60_000
   */
  readonly per: number;
}

/** Counts requests. */
export interface CallWindow {
  /** A slot for a call that has `ahead` others before it, or the milliseconds after which to ask again. */
  readonly take: (ahead: number) => Slot | number;
  /** Reserves slots for `count` waiting calls where many clients share them. */
  readonly refill?: (count: number) => Promise<void>;
  /** Lets no client have a slot for that many milliseconds. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** Longest time between taking a slot and sending its request. */
export const untilSent = 5000;

/**
 * A sliding window over the calls of one client. A request counts from before it is sent until `per` after it ended: whenever it
 * reached the platform in between, no window of the platform's holds more than `calls`. A slot that nobody ends, because its request was
 * given up or the runtime cancelled it, counts as long as the request could have taken.
 *
 * @param longest how long a request can take, in milliseconds.
 */
export function localWindow({ calls, per }: Limit, longest: number): CallWindow {
  const slots = new Set<{ until: number }>();

  function reserve(): Slot {
    const sendBy = performance.now() + untilSent;
    const entry = { until: sendBy + longest + per };
    slots.add(entry);
    return {
      sendBy,
      end: (sent) => {
        if (sent) entry.until = performance.now() + per;
        else slots.delete(entry);
      },
    };
  }

  return {
    take: (ahead) => {
      if (slots.size + ahead < calls) return reserve();
      const time = performance.now();
      for (const entry of slots) if (entry.until <= time) slots.delete(entry);
      const missing = slots.size + ahead - calls;
      if (missing < 0) return reserve();
      const untils = Array.from(slots, ({ until }) => until).sort((a, b) => a - b);
      const next = untils[Math.min(missing % calls, untils.length - 1)] ?? time;
      return next - time + Math.floor(missing / calls) * per;
    },
  };
}

/** A window without a limit. */
export const openWindow: CallWindow = { take: () => ({ sendBy: Infinity, end: () => {} }) };
