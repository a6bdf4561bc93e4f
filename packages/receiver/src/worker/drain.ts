import { decider } from "./judge.ts";
import { grouped } from "./grouped.ts";
import type { Handlers } from "./handlers.ts";
import type { Claim, Outcome } from "../inbox/inbox.ts";
import { createLooking } from "./poll-lock.ts";
import { createPruning } from "./prune.ts";
import { createRunning } from "./running.ts";
import type { WorkerSettings } from "./options.ts";
import { createSlots } from "./slots.ts";
import { work } from "./run-job.ts";

/** Deliveries judged in one step. */
const batch = 256;

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
  settings: WorkerSettings<Effect>,
  handlers: Handlers,
  retryAt: (at: number) => void,
): Drain {
  const { inbox, hooks, now, concurrency, leaseMs } = settings;
  const decide = decider(handlers.wanting);
  const slots = createSlots(concurrency, leaseMs, now);
  const looking = createLooking(now);
  const prune = createPruning(settings);
  /** Whether there may be work that nobody has looked for. */
  let rung = false;
  /** Whether there were fewer jobs than room. Else nothing need be judged yet. */
  let short = true;

  async function judge(): Promise<number> {
    const judged = await inbox.judge(decide, batch, now());
    for (const one of judged) hooks.observe({ kind: "judged", judged: one });
    return judged.length;
  }

  const claim = (limit: number): Promise<readonly Claim[]> | readonly Claim[] =>
    limit > 0 ? inbox.claim({ handlers: handlers.names, limit, leaseMs, now: now(), lease: settings.id() }) : [];

  /** @param yields whether to leave the looking to another drain that is at it. */
  async function drain(yields: boolean): Promise<DrainReport> {
    const counts: Record<"judged" | Outcome["kind"], number> = { judged: 0, done: 0, retry: 0, dead: 0 };
    const running = createRunning();
    const faults: unknown[] = [];
    const roomAgain = (): Promise<void> => running.atMost(Math.min(running.size - 1, concurrency / 2));

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
      for (const jobs of grouped(claims, ({ stream }) => stream).values())
        running.add(runInOrder(jobs, slots.take(jobs.length)));
    }

    /** Judges where jobs have run short, claims and starts; whether that was all there is. */
    async function look(): Promise<boolean> {
      rung = false;
      const end = looking.begin();
      try {
        const judging = short;
        const judged = judging ? await judge() : 0;
        const room = slots.free();
        const claims = await claim(room);
        counts.judged += judged;
        short = claims.length < room;
        start(claims);
        if (short) return judging && judged === 0 && claims.length === 0;
        // No room at all, and other drains will know when there is.
        if (running.size === 0) return true;
      } finally {
        end();
      }
      await roomAgain();
      return false;
    }

    async function lookOn(): Promise<void> {
      while (faults.length === 0) {
        if (yields && looking.busy()) {
          // The other sees that it was rung, and looks once more.
          rung = true;
          if (running.size === 0) return;
          await roomAgain();
        } else if ((await look()) && !rung) return;
      }
    }

    do await lookOn().finally(() => running.atMost(0));
    while (rung && faults.length === 0 && !looking.busy());
    if (faults.length > 0) throw faults[0];
    await prune();
    return counts;
  }

  async function soon(): Promise<void> {
    rung = true;
    // Who holds the slots looks again when there is room.
    if (looking.busy() || slots.free() === 0) return;
    const end = looking.begin();
    try {
      await new Promise((resolve) => setTimeout(resolve, 0));
      end();
      await drain(true);
    } catch (error) {
      hooks.observe({ kind: "fault", where: "drain", error });
    }
  }

  return { now: () => drain(false), soon };
}
