import { longestTimer } from "../in-time.ts";
import { positive } from "../positive.ts";
import { pauseUntil, type Sweepable } from "./wake.ts";

/** Options of {@link sweep}. */
export interface SweepOptions {
  /**
   * Longest pause between two drains, in milliseconds.
   *
   * @default 30000
   */
  readonly everyMs?: number;
  /**
   * How long stopping waits for handlers that still run, in milliseconds. What they leave is taken up when their leases have ended.
   *
   * @default 5000
   */
  readonly graceMs?: number;
  /** Stops the sweep. */
  readonly signal?: AbortSignal;
  /** Gets what a drain failed with; the next one is tried all the same. @default the receiver's hook `observe`, as a fault of the drain */
  readonly failed?: (error: unknown) => void;
}

/** A sweep that runs. */
export interface Sweep {
  /** Drains at once. */
  ring(): void;
  /** Ends the sweep; resolves when no drain runs any more, or `graceMs` have passed. */
  stop(): Promise<void>;
}

/** Pause after a drain that failed, and between drains that begin while others still wait for their handlers; milliseconds. */
const restMs = 1000;

/**
 * Drains now, whenever the next job is due, and at the latest every `everyMs`, also while handlers of an earlier drain still run:
 * takes up what a process that ended left behind. For processes that live; at the edge use an alarm, a queue or cron.
 *
 * @throws ConfigError when `everyMs` is not above 0.
 */
export function sweep(
  receiver: Sweepable,
  { everyMs = 30_000, graceMs = 5000, signal, failed }: SweepOptions = {},
): Sweep {
  const running = new Set<Promise<void>>();
  const longestPause = Math.min(longestTimer, positive("everyMs", everyMs));
  const rest = Math.min(restMs, longestPause);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let startedAt = -Infinity;
  let stopped = false;

  function drainIn(ms: number): void {
    const at = performance.now() + ms;
    if (stopped || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(begin, ms);
  }

  function begin(): void {
    startedAt = performance.now();
    dueAt = Infinity;
    drainIn(longestPause);
    const draining = drain().finally(() => running.delete(draining));
    running.add(draining);
  }

  async function drain(): Promise<void> {
    try {
      const { nextAt } = await receiver.drain();
      if (nextAt !== undefined) drainIn(pauseUntil(nextAt, receiver.settings().now()));
    } catch (error) {
      drainIn(rest);
      await report(error);
    }
  }

  async function report(error: unknown): Promise<void> {
    if (!failed) return observe("drain", error);
    try {
      await failed(error);
    } catch (fault) {
      observe("hook", fault);
    }
  }

  function observe(where: "drain" | "hook", error: unknown): void {
    try {
      receiver.settings().hooks.observe({ kind: "fault", where, error });
    } catch {
      // A receiver whose options cannot be made has no hooks either.
      console.error(`upcall: the ${where} failed.`, error);
    }
  }

  async function stop(): Promise<void> {
    stopped = true;
    clearTimeout(timer);
    await new Promise<void>((resolve) => {
      const grace = setTimeout(resolve, graceMs);
      void Promise.allSettled(running).finally(() => {
        clearTimeout(grace);
        resolve();
      });
    });
  }

  const ring = (): void => drainIn(running.size === 0 ? 0 : Math.max(0, startedAt + rest - performance.now()));
  signal?.addEventListener("abort", () => void stop(), { once: true });
  if (!signal?.aborted) ring();
  return { ring, stop };
}
