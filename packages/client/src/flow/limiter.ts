import type { Clock } from "../clock.ts";
import type { Ending } from "../call/ending.ts";
import { backoff } from "./backoff.ts";
import type { CallWindow, Slot } from "./window.ts";

/** Lets requests through as the window has room, in the order in which they came. */
export interface Limiter {
  /**
   * Waits for a slot. Rejects with what `ended` gives when the call ends first.
   *
   * @param first goes to the head of the queue: for the login that the others wait for.
   */
  readonly take: (ending: Ending, ended: () => Error, first?: boolean) => Promise<Slot>;
  /** The platform said that there were too many calls: nothing goes out for a while, longer each time in a row. */
  readonly throttled: () => Promise<void>;
  /** The platform took a call. */
  readonly accepted: () => void;
}

interface Waiting {
  readonly resolve: (slot: Slot) => void;
  readonly reject: (error: unknown) => void;
}

/** Makes a limiter over a window. */
export function createLimiter(window: CallWindow, clock: Clock, random: () => number): Limiter {
  const queue: Waiting[] = [];
  let pausedUntil = 0;
  let strikes = 0;
  let pumping = false;
  let wake = (): void => {};

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      wake = () => {
        cancel();
        resolve();
      };
    });
  const ask = (): ReturnType<CallWindow["take"]> => {
    const pause = pausedUntil - clock.now();
    return pause > 0 ? pause : window.take();
  };
  /** A place that is given back may be the one that the queue waits for. */
  const waking = ({ end, cancel }: Slot): Slot => ({
    end,
    cancel: () => {
      cancel();
      wake();
    },
  });

  async function serve(): Promise<void> {
    const asked = ask();
    const given = asked instanceof Promise ? await asked : asked;
    if (typeof given === "number") return rest(given);
    const next = queue.shift();
    if (next) next.resolve(waking(given));
    else given.cancel();
  }

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    while (queue.length > 0) await serve().catch((error: unknown) => queue.shift()?.reject(error));
    pumping = false;
  }

  return {
    take: (ending, ended, first = false) =>
      new Promise((resolve, reject) => {
        const waiting = { resolve, reject };
        const off = ending.on(() => {
          const place = queue.indexOf(waiting);
          if (place >= 0) queue.splice(place, 1);
          if (queue.length === 0) wake();
          reject(ended());
        });
        waiting.resolve = (slot) => {
          off();
          resolve(slot);
        };
        if (ending.code) return;
        if (first) queue.unshift(waiting);
        else queue.push(waiting);
        void pump();
      }),
    throttled: async () => {
      if (pausedUntil > clock.now()) return;
      pausedUntil = clock.now() + backoff(strikes, random);
      strikes += 1;
      await window.pause?.(pausedUntil);
    },
    accepted: () => {
      strikes = 0;
    },
  };
}
