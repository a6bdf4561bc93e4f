import type { Claim, JudgedDelivery, Outcome } from "./inbox/inbox.ts";
import type { Answer } from "./door/answer.ts";

/** What happened in a receiver. Holds no body, no path and no header. */
export type ReceiverEvent =
  | { readonly kind: "accepted"; readonly deliveryId: string; readonly type: string }
  | { readonly kind: "quarantined"; readonly deliveryId: string; readonly problem: string }
  /** Not from the platform; `checks` are the names of the trust checks that failed. */
  | { readonly kind: "refused"; readonly status: number; readonly checks: readonly string[] }
  /** Answered 503. */
  | { readonly kind: "unavailable"; readonly why: "store" | "deadline" | "full" | "body"; readonly error?: unknown }
  | { readonly kind: "judged"; readonly judged: JudgedDelivery }
  /** `settled` is false when the lease was lost, so that another process ends the job. */
  | { readonly kind: "handled"; readonly job: JobInfo; readonly outcome: Outcome; readonly settled: boolean }
  | { readonly kind: "pruned"; readonly rows: number }
  | { readonly kind: "repaired"; readonly stream: string }
  /** Something around a delivery failed: a check or a hook at the door, or the work after the answer, which the next drain takes up. */
  | { readonly kind: "fault"; readonly where: "accept" | "drain" | "wake" | "trust"; readonly error: unknown };

/** A job as hooks see it. */
export type JobInfo = Pick<Claim, "key" | "handler" | "tries" | "attempt" | "verdict"> & {
  readonly deliveryId: string;
  readonly receivedAt: number;
  readonly via: Claim["delivery"]["via"];
  readonly trace: string | undefined;
};

/** Watches a receiver. What a hook throws is ignored. */
export interface Hooks {
  /** Told of everything, right after it happened. */
  readonly observe?: (event: ReceiverEvent) => void;
  /** Runs around the work at the door; must call `run` once and give its answer. */
  readonly accepting?: (run: () => Promise<Answer>) => Promise<Answer>;
  /** Runs around a handler; must call `run` once and give its outcome. */
  readonly handling?: (job: JobInfo, run: () => Promise<Outcome>) => Promise<Outcome>;
  /** The W3C `traceparent` to store with a delivery. */
  readonly trace?: () => string | undefined;
}

/** Without hooks, what a person must see goes to the console: dead letters and failed background work. */
const loud: Hooks = {
  observe(event) {
    if (event.kind === "fault") console.error(`upcall: the ${event.where} failed.`, event.error);
    if (event.kind === "handled" && event.outcome.kind === "dead")
      console.error(`upcall: ${event.job.handler} gave up on ${event.job.key}: ${event.outcome.error}`);
  },
};

/** Makes hooks safe to call. */
export function guarded(hooks: Hooks = loud): Hooks & { observe: (event: ReceiverEvent) => void } {
  return {
    ...hooks,
    observe(event) {
      try {
        hooks.observe?.(event);
      } catch {
        // A watcher must not change what it watches.
      }
    },
  };
}
