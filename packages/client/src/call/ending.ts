import type { Clock } from "../clock.ts";

/** What ends a call from outside: the caller's signal or its deadline. */
export interface Ending {
  /** Why it has ended; `undefined` while it may go on. */
  readonly code: "ABORTED" | "DEADLINE" | undefined;
  /**
   * A promise that the call's end rejects.
   *
   * @param start begins what is waited for, and gives back what stops it.
   */
  readonly until: <T>(
    start: (resolve: (value: T) => void, reject: (error: unknown) => void) => (() => void) | void,
  ) => Promise<T>;
  /** Lets go of the clock and the signal. */
  readonly close: () => void;
}

/** Watches a call that has `ms` milliseconds. `errorOf` makes what it fails with. */
export function endingOf(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  errorOf: (code: "ABORTED" | "DEADLINE") => Error,
): Ending {
  let code: Ending["code"];
  const stops = new Set<() => void>();
  const end = (why: "ABORTED" | "DEADLINE") => (): void => {
    code ??= why;
    for (const stop of stops) stop();
  };
  const abort = end("ABORTED");
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const cancel = clock.after(ms, end("DEADLINE"));
  return {
    get code() {
      return code;
    },
    until: (start) =>
      new Promise((resolve, reject) => {
        if (code) return reject(errorOf(code));
        let undo: (() => void) | void;
        const stop = (): void => {
          undo?.();
          reject(errorOf(code!));
        };
        const settle =
          <T>(done: (value: T) => void) =>
          (value: T): void => {
            stops.delete(stop);
            done(value);
          };
        stops.add(stop);
        undo = start(settle(resolve), settle(reject));
      }),
    close: () => {
      cancel();
      signal?.removeEventListener("abort", abort);
    },
  };
}
