import type { Claim, Outcome } from "../inbox/inbox.ts";
import { localWake } from "../wake/local.ts";
import type { Wake } from "../wake/wake.ts";
import { grouped } from "./grouped.ts";
import type { DrainReport } from "./drain-report.ts";
import type { Handlers } from "./handlers.ts";
import { createHousekeeping } from "./housekeeping.ts";
import { createJudge } from "./judge.ts";
import { createLeases } from "./leases.ts";
import type { WorkerSettings } from "./options.ts";
import { createPollLock } from "./poll-lock.ts";
import { createJobRunner } from "./run-job.ts";
import { createRunning, type Running } from "./running.ts";
import { createSlots } from "./slots.ts";

/** Deliveries judged in one step. */
const batch = 256;

/** A drain under way: the jobs that it started, and what became of them. */
interface Run {
  readonly jobs: Running;
  readonly counts: Record<"judged" | Outcome["kind"], number>;
  /** Streams whose jobs the last poll started. */
  started: number;
}

/** The work after the answer, for one receiver in one process. */
export interface Drain {
  /** Judges and works until nothing is due that this process has room for. */
  now(): Promise<DrainReport>;
  /** Asks the wake or, without one, this process for a drain. Never rejects. */
  ring(): Promise<void>;
  /** Begins no more jobs; resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** Until what comes in this moment is there too, so that one drain does for all of it. */
const moment = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

/** Timers of Node wait for a millisecond at least, `setImmediate` does not; other hosts may have only timers. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { setImmediate: atNextTurn = setTimeout } = globalThis as { setImmediate?: (run: () => void) => unknown };
    atNextTurn(resolve);
  });

export function createDrain<Effect>(settings: WorkerSettings<Effect>, handlers: Handlers): Drain {
  const { inbox, hooks, now, concurrency, leaseMs } = settings;
  /** The store's lease is longer than the handler's, so that a job whose handler was cut off can still be settled. */
  const heldMs = leaseMs + Math.ceil(Math.min(5000, leaseMs / 2));
  const decide = createJudge(handlers.wanting);
  const slots = createSlots(concurrency, heldMs, now);
  const lock = createPollLock(now);
  const leases = createLeases(now);
  const runner = createJobRunner(settings, handlers, leases);
  const keepHouse = createHousekeeping(settings, handlers);
  const wake: Wake = settings.wake ?? localWake(soon, now);
  /** Drains whose jobs have not all ended. */
  const underWay = new Set<Promise<unknown>>();
  let stopped = false;

  const fault = (where: "drain" | "wake", error: unknown): void => hooks.observe({ kind: "fault", where, error });

  async function ring(at?: number): Promise<void> {
    try {
      await wake.ring(at);
    } catch (error) {
      fault("wake", error);
    }
  }

  /** Jobs of one stream run one after the other, in order. Never rejects. */
  async function runInOrder(claims: readonly Claim[], claimedAt: number, { counts }: Run): Promise<void> {
    for (const [at, claim] of claims.entries())
      try {
        if (at > 0 && now() - claimedAt > leaseMs / 2) await runner.giveBack(claim);
        else {
          const outcome = await runner.run(claim, claimedAt + leaseMs);
          counts[outcome.kind] += 1;
          if (outcome.kind === "retry") void ring(outcome.at);
        }
      } catch (error) {
        fault("drain", error);
      }
  }

  function start(claims: readonly Claim[], claimedAt: number, run: Run): void {
    for (const jobs of grouped(claims, ({ stream }) => stream).values()) {
      const free = slots.take(jobs.length);
      run.jobs.add(runInOrder(jobs, claimedAt, run).then(free));
      run.started += 1;
    }
  }

  /** Claims what there is room for and judges while there is room left. Whether there may be more. */
  async function pass(run: Run): Promise<boolean> {
    leases.endOverdue();
    const limit = slots.free();
    // All slots belong to jobs whose drains poll again when one is free.
    if (stopped || limit === 0) return false;
    const claimedAt = now();
    const lease = settings.id();
    const claims = await inbox.claim({ handlers: handlers.names, limit, leaseMs: heldMs, now: claimedAt, lease });
    start(claims, claimedAt, run);
    if (claims.length === limit) return false;
    const judged = await inbox.judge(decide, batch, now());
    for (const delivery of judged) hooks.observe({ kind: "judged", judged: delivery });
    run.counts.judged += judged.length;
    return judged.length > 0;
  }

  /** What was started together and ends in the same moment, as the jobs of one commit do, is replaced together. */
  async function someEnded({ jobs, started }: Run): Promise<void> {
    const { size } = jobs;
    await jobs.atMost(size - 1);
    if (jobs.size > size - started) await nextTurn();
  }

  async function work(begin?: () => Promise<void>): Promise<Run["counts"]> {
    const run: Run = { jobs: createRunning(), counts: { judged: 0, done: 0, retry: 0, dead: 0 }, started: 0 };
    try {
      await lock.poll(() => pass(run), begin);
      while (run.jobs.size > 0) {
        await someEnded(run);
        run.started = 0;
        await lock.poll(() => pass(run));
      }
    } finally {
      await run.jobs.atMost(0);
    }
    await keepHouse();
    return run.counts;
  }

  async function drain(begin?: () => Promise<void>): Promise<Run["counts"]> {
    const working = work(begin);
    underWay.add(working);
    try {
      return await working;
    } finally {
      underWay.delete(working);
    }
  }

  async function soon(): Promise<void> {
    try {
      await drain(moment);
    } catch (error) {
      fault("drain", error);
    }
  }

  return {
    async now() {
      const counts = await drain();
      return { ...counts, nextAt: await inbox.nextDue(handlers.names) };
    },
    ring: () => ring(),
    async stop() {
      stopped = true;
      await Promise.allSettled(underWay);
    },
  };
}
