import { sleep } from "./sleep.ts";

/** Work under way. Calls that wait for it look at it from time to time, each on its own timer. */
interface Flight<Result> {
  /** Last sign of life. */
  aliveAt: number;
  outcome?: { readonly result: Result } | { readonly error: unknown };
}

/** Does work, or waits for the same work that another call is doing. */
export type SingleFlight<Result> = (work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>;

const heartbeat = 200;
/** Work without a sign of life for this long is dead: Workers cancel requests without a word. */
const deadAfter = 1000;
/** Bounds of the time between two looks. */
const [shortestWait, longestWait] = [5, 100];

const isAlive = ({ aliveAt }: Flight<unknown>): boolean => performance.now() - aliveAt <= deadAfter;

/** Begins work for every call that waits; it goes on when the call that began it is aborted. */
function begin<Result>(work: () => Promise<Result>): Flight<Result> {
  const flight: Flight<Result> = { aliveAt: performance.now() };
  const beat = setInterval(() => {
    flight.aliveAt = performance.now();
  }, heartbeat);
  const land = (outcome: Flight<Result>["outcome"]): void => {
    clearInterval(beat);
    flight.outcome = outcome!;
  };
  work().then(
    (result) => land({ result }),
    (error: unknown) => land({ error }),
  );
  return flight;
}

/** Lets one call at a time do work for all that need it meanwhile; when that one has died, the next takes over. */
export function singleFlight<Result>(): SingleFlight<Result> {
  let last: Flight<Result> | undefined;
  return async (work, signal) => {
    for (;;) {
      if (!last || last.outcome || !isAlive(last)) last = begin(work);
      const flight = last;
      for (let wait = shortestWait; !flight.outcome && isAlive(flight); wait = Math.min(wait * 2, longestWait))
        await sleep(wait, signal);
      const { outcome } = flight;
      if (outcome && "error" in outcome) throw outcome.error;
      if (outcome) return outcome.result;
    }
  };
}
