import type { JobInfo } from "../hooks.ts";
import type { Claim, Outcome } from "../inbox/inbox.ts";
import { contextOf } from "./context.ts";
import { outcomeOf } from "./failure.ts";
import type { Handlers } from "./handlers.ts";
import type { Leases } from "./leases.ts";
import type { WorkerSettings } from "./options.ts";

const dead = (error: string): Outcome => ({ kind: "dead", error });

/** A try leaves no error when its process ended, or when the store failed as it was settled. Or the policy has fewer tries today. */
const tooOften = (begun: number, allowed: number): string =>
  `tried ${begun} times, and the retry policy allows ${allowed}; a try without an error ended because its process ended or the store failed`;

const infoOf = ({ key, handler, tries, attempt, verdict, delivery }: Claim): JobInfo => ({
  key,
  handler,
  tries,
  attempt,
  verdict,
  deliveryId: delivery.id,
  receivedAt: delivery.receivedAt,
  via: delivery.via,
  trace: delivery.trace,
});

/** Runs and settles jobs. Whatever a handler, an effect or a hook does costs its own job a try, and nothing else. */
export interface JobRunner {
  /**
   * Runs the handler of a claimed job until its lease ends at the latest, and settles it. Rejects only when the store fails; then the
   * lease runs out.
   */
  run(claim: Claim, leaseEndsAt: number): Promise<Outcome>;
  /** Gives back a claimed job that was not begun. */
  giveBack(claim: Claim): Promise<void>;
}

export function createJobRunner<Effect>(
  settings: WorkerSettings<Effect>,
  handlers: Handlers,
  leases: Leases,
): JobRunner {
  const { inbox, hooks, parse, readBack, retry, leaseMs, now } = settings;
  const failed = (error: unknown, { tries }: Claim): Outcome => outcomeOf(error, tries, settings);

  async function handle(claim: Claim, effects: Effect[], signal: AbortSignal): Promise<Outcome> {
    const run = handlers.find(claim.handler);
    if (!run) return dead(`no handler is called ${claim.handler}`);
    if (claim.tries > retry.tries) return dead(tooOften(claim.tries - 1, retry.tries));
    const { body, reading, event: toEvent } = await parse(claim.delivery.body, claim.delivery.id);
    if (!body || !reading.readable) return dead("the stored body can no longer be read");
    const event = toEvent?.();
    if (readBack && event && claim.delivery.via === "push" && !(await readBack(event)))
      return dead("the platform does not know this sub-operation");
    await run(body as never, contextOf(inbox, claim, event, effects, signal) as never);
    return { kind: "done" };
  }

  async function runWithinLease(claim: Claim, job: JobInfo, effects: Effect[], endsAt: number): Promise<Outcome> {
    const over = new AbortController();
    const attempt = (): Promise<Outcome> =>
      handle(claim, effects, over.signal).catch((error: unknown) => failed(error, claim));
    return leases.within(endsAt, hooks.handling(job, attempt), () => {
      const error = new Error(`the handler did not end within its lease of ${leaseMs} ms`);
      over.abort(error);
      return failed(error, claim);
    });
  }

  /** An effect that fails is a failed try; a store that fails, fails again. */
  async function settle(claim: Claim, outcome: Outcome, effects: readonly Effect[]) {
    try {
      return { outcome, settled: await inbox.settle(claim, outcome, effects, now()) };
    } catch (error) {
      if (effects.length === 0) throw error;
      const instead = failed(error, claim);
      return { outcome: instead, settled: await inbox.settle(claim, instead, [], now()) };
    }
  }

  return {
    async run(claim, leaseEndsAt) {
      const job = infoOf(claim);
      const effects: Effect[] = [];
      const ended = await runWithinLease(claim, job, effects, leaseEndsAt);
      const { outcome, settled } = await settle(claim, ended, ended.kind === "done" ? [...effects] : []);
      hooks.observe({ kind: "handled", job, outcome, settled });
      return outcome;
    },

    async giveBack(claim) {
      const error = "not begun: earlier jobs of its stream took half of the lease";
      await inbox.settle(claim, { kind: "retry", at: now(), error, free: true }, [], now());
    },
  };
}
