import type { Clock } from "../clock.ts";
import type { Ending } from "../call/ending.ts";
import { backoff } from "./backoff.ts";
import type { CallWindow, Slot } from "./window.ts";

/** Longest rest while one request tries; its end ends the rest. */
const longest = 20_000;

/** A slot of a limiter. Exactly one of both is called, once. */
export interface LimitedSlot {
  /** The request has ended, and the platform took it, refused it as one too many, or said neither. */
  readonly end: (said: "accepted" | "throttled" | undefined) => void;
  /** Nothing was sent, so the platform has nothing to count. */
  readonly cancel: () => void;
}

/** Lets requests through as the window has room, in the order in which they came. */
export interface Limiter {
  /**
   * Waits for a slot. Rejects when the call ends first.
   *
   * @param first goes to the head of the queue: for a call that had a slot already and gave it back.
   */
  readonly take: (ending: Ending, first?: boolean) => Promise<LimitedSlot>;
}

interface Waiting {
  readonly resolve: (slot: LimitedSlot) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes a limiter over a window. When the platform throttles all the same, since others use the quota too, nothing goes out
 * for a while, longer each time in a row; then one request tries, and the others follow once it is accepted.
 */
export function createLimiter(window: CallWindow, clock: Clock, random: () => number): Limiter {
  let queue: Waiting[] = [];
  let pausedUntil = 0;
  let strikes = 0;
  let trying = false;
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

  function throttled(): void {
    if (pausedUntil > clock.now()) return;
    pausedUntil = clock.now() + backoff(strikes, random);
    strikes += 1;
    // Others that do not hear of it find out by themselves.
    window.pause?.(pausedUntil).catch(() => {});
  }

  function limited({ end, cancel }: Slot): LimitedSlot {
    const tries = strikes > 0;
    trying ||= tries;
    const free = (): void => {
      if (tries) trying = false;
      wake();
    };
    return {
      end: (said) => {
        end();
        if (said === "accepted") strikes = 0;
        if (said === "throttled") throttled();
        if (tries) free();
      },
      cancel: () => {
        cancel();
        free();
      },
    };
  }

  function ask(): ReturnType<CallWindow["take"]> {
    const pause = pausedUntil - clock.now();
    if (pause > 0) return pause;
    return trying ? longest : window.take();
  }

  function serve(slot: Slot): void {
    const next = queue.shift();
    if (next) next.resolve(limited(slot));
    else slot.cancel();
  }

  /** What is there at once is given at once, so that calls that come together are sent together. */
  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    while (queue.length > 0) {
      try {
        const asked = ask();
        const given = asked instanceof Promise ? await asked : asked;
        if (typeof given === "number") await rest(given);
        else serve(given);
      } catch (error) {
        queue.shift()?.reject(error);
      }
    }
    pumping = false;
  }

  return {
    take: (ending, first = false) =>
      ending.until((resolve, reject) => {
        const waiting: Waiting = { resolve, reject };
        if (first) queue.unshift(waiting);
        else queue.push(waiting);
        void pump();
        return () => {
          queue = queue.filter((other) => other !== waiting);
          if (queue.length === 0) wake();
        };
      }),
  };
}
