import type { Clock } from "../clock.ts";

/** What ends a call from outside: the caller's signal or its deadline. */
export interface Ending {
  /** Why it has ended; `undefined` while it may go on. */
  readonly code: "ABORTED" | "DEADLINE" | undefined;
  /**
   * A promise that the call's end rejects. A call waits for one thing at a time.
   *
   * @param start begins what is waited for, and gives back what stops it; that may come too late, and then does nothing.
   */
  readonly until: <T>(
    start: (resolve: (value: T) => void, reject: (error: unknown) => void) => (() => void) | void,
  ) => Promise<T>;
  /** Lets go of the clock, the signal and what was waited for. */
  readonly close: () => void;
}

const nothing = (): void => {};

/** Watches a call that has `ms` milliseconds. `errorOf` makes what it fails with. */
export function endingOf(
  clock: Clock,
  ms: number,
  signal: AbortSignal | undefined,
  errorOf: (code: "ABORTED" | "DEADLINE") => Error,
): Ending {
  let code: Ending["code"];
  let stop = nothing;
  const end = (why: "ABORTED" | "DEADLINE") => (): void => {
    code ??= why;
    stop();
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
        let undo: (() => void) | void;
        stop = () => {
          undo?.();
          reject(errorOf(code!));
        };
        if (code) stop();
        else undo = start(resolve, reject);
      }),
    close: () => {
      stop = nothing;
      cancel();
      signal?.removeEventListener("abort", abort);
    },
  };
}
