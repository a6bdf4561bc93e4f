import { decider } from "./decide.ts";
import { grouped } from "./grouped.ts";
import type { Handlers } from "./handlers.ts";
import type { Claim, Outcome } from "./inbox/inbox.ts";
import { createPruning } from "./prune.ts";
import type { Settings } from "./settings.ts";
import { createSlots } from "./slots.ts";
import { work } from "./work.ts";

/** Deliveries judged in one step. */
const batch = 256;
/** A drain that has looked for work this long is taken for dead: its request may have been cancelled. */
const staleMs = 10_000;

/** What one drain did. */
export interface DrainReport {
  /** Deliveries judged. */
  readonly judged: number;
  /** Jobs done. */
  readonly done: number;
  /** Jobs to be tried again. */
  readonly retry: number;
  /** Jobs given up. */
  readonly dead: number;
}

/** The work after the answer, for one receiver in one process. */
export interface Drain {
  /** Judges and works until nothing is due that this process has room for. */
  now(): Promise<DrainReport>;
  /** The same after the current task, once for any number of calls. Never rejects. */
  soon(): Promise<void>;
}

/** @param retryAt told when a job that failed is due again. */
export function createDrain<Effect>(
  settings: Settings<Effect>,
  handlers: Handlers,
  retryAt: (at: number) => void,
): Drain {
  const { inbox, hooks, now, concurrency, leaseMs } = settings;
  const decide = decider(handlers.wanting);
  const slots = createSlots(concurrency, leaseMs, now);
  const prune = createPruning(settings);
  let lookingUntil = 0;
  let rung = false;

  async function judge(): Promise<number> {
    const judged = await inbox.judge(decide, batch, now());
    for (const one of judged) hooks.observe({ kind: "judged", judged: one });
    return judged.length;
  }

  const claim = (limit: number): Promise<readonly Claim[]> | readonly Claim[] =>
    limit > 0 ? inbox.claim({ handlers: handlers.names, limit, leaseMs, now: now(), lease: settings.id() }) : [];

  async function drain(): Promise<DrainReport> {
    const counts: Record<"judged" | Outcome["kind"], number> = { judged: 0, done: 0, retry: 0, dead: 0 };
    const running = new Set<Promise<void>>();
    const faults: unknown[] = [];

    /** Jobs of one stream run one after the other, in order. */
    async function runInOrder(jobs: readonly Claim[], free: () => void): Promise<void> {
      try {
        for (const job of jobs) {
          const outcome = await work(settings, handlers, job);
          counts[outcome.kind] += 1;
          if (outcome.kind === "retry") retryAt(outcome.at);
        }
      } catch (error) {
        faults.push(error);
      } finally {
        free();
      }
    }

    function start(claims: readonly Claim[]): void {
      for (const jobs of grouped(claims, ({ stream }) => stream).values()) {
        const run: Promise<void> = runInOrder(jobs, slots.take(jobs.length)).then(() => void running.delete(run));
        running.add(run);
      }
    }

    try {
      while (faults.length === 0) {
        rung = false;
        lookingUntil = now() + staleMs;
        const judged = await judge();
        const room = slots.free();
        const claims = await claim(room);
        lookingUntil = 0;
        counts.judged += judged;
        start(claims);
        if (claims.length === room && running.size > 0) {
          do await Promise.race(running);
          while (running.size > concurrency / 2);
        } else if (judged === 0 && claims.length === 0 && !rung) break;
      }
    } finally {
      lookingUntil = 0;
      await Promise.all(running);
    }
    if (faults.length > 0) throw faults[0];
    await prune();
    return counts;
  }

  async function soon(): Promise<void> {
    rung = true;
    if (now() < lookingUntil) return;
    lookingUntil = now() + staleMs;
    try {
      await new Promise((resolve) => setTimeout(resolve, 0));
      await drain();
    } catch (error) {
      hooks.observe({ kind: "fault", where: "drain", error });
    }
  }

  return { now: drain, soon };
}
