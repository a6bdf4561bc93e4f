import type { Clock } from "../clock.ts";

/** A clock that only moves when it is told to. */
export interface TestClock extends Clock {
  /** Moves on by `ms`, running what falls due in its order, and lets what it started go as far as it can. */
  readonly advance: (ms: number) => Promise<void>;
  /** Moves on from one timer to the next until the promise has settled, and gives what it gives. */
  readonly settle: <T>(promise: Promise<T>) => Promise<T>;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Lets promises, and streams between them, run dry. */
async function flush(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Makes a clock for tests, so that nothing waits. It starts with 2026 unless told otherwise. */
export function testClock(start: number = Date.UTC(2026, 0, 1)): TestClock {
  const timers = new Set<Timer>();
  let now = start;

  /** Moves to the next timer and runs it; false when none is due by then. */
  function fire(until: number): boolean {
    const [next] = [...timers].sort((one, other) => one.due - other.due);
    if (!next || next.due > until) return false;
    timers.delete(next);
    now = Math.max(now, next.due);
    next.run();
    return true;
  }

  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { due: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (ms) => {
      const until = now + ms;
      do await flush();
      while (fire(until));
      now = until;
    },
    settle: async (promise) => {
      const state = { settled: false };
      const watch = async (): Promise<void> => {
        await promise.catch(() => undefined);
        state.settled = true;
      };
      void watch();
      for (;;) {
        await flush();
        if (state.settled) return promise;
        fire(Infinity);
      }
    },
  };
}
