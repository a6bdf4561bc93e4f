import type { Clock } from "../clock.ts";

/** What ends a call from outside: the caller's signal or its deadline. */
export interface Ending {
  /** Why it has ended; `undefined` while it may go on. */
  readonly code: "ABORTED" | "DEADLINE" | undefined;
  /** Runs `run` when the call ends, at once if it has; the function it gives back takes that back. */
  readonly on: (run: () => void) => () => void;
  /** Lets go of the clock and the signal. */
  readonly close: () => void;
}

/** Watches a call. `ms` is the time it has. */
export function endingOf(clock: Clock, ms: number, signal: AbortSignal | undefined): Ending {
  let code: Ending["code"];
  const runs = new Set<() => void>();
  const end = (why: NonNullable<Ending["code"]>) => (): void => {
    code ??= why;
    for (const run of runs) run();
  };
  const abort = end("ABORTED");
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const cancel = clock.after(ms, end("DEADLINE"));
  return {
    get code() {
      return code;
    },
    on: (run) => {
      if (code) run();
      runs.add(run);
      return () => runs.delete(run);
    },
    close: () => {
      cancel();
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** Waits for something that others may wait for as well: the call's end ends the wait, not the thing. */
export const unlessEnded = <T>(ending: Ending, value: Promise<T>, ended: () => Error): Promise<T> =>
  new Promise((resolve, reject) => {
    const off = ending.on(() => reject(ended()));
    value.then(resolve, reject).finally(off);
  });

/** Waits for a time, or until the call ends. */
export const pause = (ending: Ending, clock: Clock, ms: number, ended: () => Error): Promise<void> =>
  new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => {
      off();
      resolve();
    });
    const off = ending.on(() => {
      cancel();
      reject(ended());
    });
  });
