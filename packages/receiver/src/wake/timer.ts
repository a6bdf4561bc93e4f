import type { Sweepable } from "./wake.ts";

/** Options of {@link sweep}. */
export interface SweepOptions {
  /**
   * Longest pause between two drains, in milliseconds.
   *
   * @default 30000
   */
  readonly everyMs?: number;
  /** Stops the sweep. */
  readonly signal?: AbortSignal;
  /** Told when a drain failed; the next one is tried all the same. */
  readonly failed?: (error: unknown) => void;
}

/** A sweep that runs. */
export interface Sweep {
  /** Drains at once. */
  ring(): void;
  /** Ends the sweep; resolves when no drain runs any more. */
  stop(): Promise<void>;
}

/**
 * Drains now, whenever the next job is due, and at the latest every `everyMs`: takes up what a process that ended left behind.
 * For processes that live; at the edge use an alarm, a queue or cron.
 */
export function sweep(
  receiver: Sweepable,
  { everyMs = 30_000, signal, failed = () => undefined }: SweepOptions = {},
): Sweep {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let rung = false;
  let stopped = false;

  async function round(): Promise<void> {
    let pause = everyMs;
    try {
      await receiver.drain();
      const { inbox, now } = receiver.settings();
      const { nextAt } = await inbox.summary();
      if (nextAt !== undefined) pause = Math.min(everyMs, Math.max(0, nextAt - now()));
    } catch (error) {
      failed(error);
    }
    running = undefined;
    if (stopped) return;
    timer = setTimeout(ring, rung ? 0 : Math.max(1, pause));
    rung = false;
  }

  function ring(): void {
    if (stopped) return;
    rung = running !== undefined;
    if (rung) return;
    clearTimeout(timer);
    running = round();
  }

  async function stop(): Promise<void> {
    stopped = true;
    clearTimeout(timer);
    await running;
  }

  signal?.addEventListener("abort", () => void stop(), { once: true });
  if (!signal?.aborted) ring();
  return { ring, stop };
}
