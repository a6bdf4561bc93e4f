import { positive, whole } from "../positive.ts";
import type { Shared } from "../shared.ts";
import type { ReadBack } from "../trust/read-back.ts";
import type { Wake } from "../wake/wake.ts";
import { retryDefaults, type RetryPolicy } from "./retry.ts";

const day = 86_400_000;

/** How long rows stay, in milliseconds: deliveries after they were received, progress after it last moved. */
export interface Keep {
  /**
   * Judged deliveries whose jobs are done.
   *
   * @default 2592000000 (30 days)
   */
  readonly handledMs?: number;
  /**
   * Dead letters and quarantined deliveries.
   *
   * @default 7776000000 (90 days)
   */
  readonly failedMs?: number;
  /**
   * Where each sub-operation stands. A notification that is repeated later than this counts as new.
   *
   * @default 31536000000 (365 days)
   */
  readonly progressMs?: number;
}

/** Options of the work after the answer. */
export interface WorkerOptions {
  /** Asks the platform before the first effect of a sub-operation whether that exists. */
  readonly readBack?: ReadBack | undefined;
  /** Rung after each delivery and for the next retry. Without one, work begins in this process right after the answer. */
  readonly wake?: Wake | undefined;
  readonly retry?: RetryPolicy;
  readonly keep?: Keep;
  /**
   * Handlers that run at once in this process. Each that hangs costs one of them until its lease ends.
   *
   * @default 64
   */
  readonly concurrency?: number;
  /**
   * Milliseconds that a handler has, at most a day, from the claim of its job; then the try has failed. When a process ends, another takes its jobs over
   * after half as long again, at most 5 s.
   *
   * @default 60000
   */
  readonly leaseMs?: number;
  /** Random number in [0, 1) for the spread of retries. @default Math.random */
  readonly random?: () => number;
}

/** The worker's options with every default filled in, beside what it uses of its receiver. */
export interface WorkerSettings<Effect> extends Shared<Effect> {
  readonly readBack: ReadBack | undefined;
  readonly wake: Wake | undefined;
  readonly retry: Required<RetryPolicy>;
  readonly keep: Required<Keep>;
  readonly concurrency: number;
  readonly leaseMs: number;
  readonly random: () => number;
}

/** The largest number that is useful, so that stores and timers take what is given. */
const most = { concurrency: 10_000, leaseMs: day, tries: 1_000_000, keepMs: 36_500 * day };

function retryPolicy(given: RetryPolicy | undefined): Required<RetryPolicy> {
  const { tries, baseMs, maxMs } = { ...retryDefaults, ...given };
  return {
    tries: whole("retry.tries", tries, most.tries),
    baseMs: positive("retry.baseMs", baseMs),
    maxMs: positive("retry.maxMs", maxMs),
  };
}

function retention({ handledMs = 30 * day, failedMs = 90 * day, progressMs = 365 * day }: Keep = {}): Required<Keep> {
  return {
    handledMs: whole("keep.handledMs", handledMs, most.keepMs),
    failedMs: whole("keep.failedMs", failedMs, most.keepMs),
    progressMs: whole("keep.progressMs", progressMs, most.keepMs),
  };
}

/** @throws ConfigError with the option at fault. */
export function workerSettings<Effect>(options: WorkerOptions, shared: Shared<Effect>): WorkerSettings<Effect> {
  return {
    ...shared,
    readBack: options.readBack,
    wake: options.wake,
    retry: retryPolicy(options.retry),
    keep: retention(options.keep),
    concurrency: whole("concurrency", options.concurrency ?? 64, most.concurrency),
    leaseMs: whole("leaseMs", options.leaseMs ?? 60_000, most.leaseMs),
    random: options.random ?? Math.random,
  };
}
