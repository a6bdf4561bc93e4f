import type { Answer } from "./door/answer.ts";
import { startTimer } from "./in-time.ts";
import type { Claim, JudgedDelivery, Outcome } from "./inbox/inbox.ts";

/** What happened in a receiver. Holds no body, no path and no header. */
export type ReceiverEvent =
  | { readonly kind: "accepted"; readonly deliveryId: string; readonly type: string }
  | { readonly kind: "quarantined"; readonly deliveryId: string; readonly problem: string }
  /** Not from the platform; `checks` are the names of the trust checks that failed. */
  | { readonly kind: "refused"; readonly status: number; readonly checks: readonly string[] }
  /** Answered 503. */
  | { readonly kind: "unavailable"; readonly why: Unavailability; readonly error?: unknown }
  | { readonly kind: "judged"; readonly judged: JudgedDelivery }
  /** `settled` is false when the lease was lost, so that another process ends the job. */
  | { readonly kind: "handled"; readonly job: JobInfo; readonly outcome: Outcome; readonly settled: boolean }
  /** So many open jobs wait for a handler that this receiver does not have: it was renamed or removed. */
  | { readonly kind: "unhandled"; readonly handler: string; readonly jobs: number }
  | { readonly kind: "pruned"; readonly rows: number }
  | { readonly kind: "repaired"; readonly stream: string }
  /** Something around a delivery failed: a check, a schema or a hook, or the work after the answer, which the next drain takes up. */
  | {
      readonly kind: "fault";
      readonly where: "accept" | "drain" | "wake" | "trust" | "parse" | "hook";
      readonly error: unknown;
    };

/**
 * Why the answer was 503: the store failed; the deadline passed; the inbox is full, or bodies that wait for it fill the memory; the body
 * broke off; the body was consumed by something before the receiver.
 */
export type Unavailability = "store" | "deadline" | "full" | "body" | "consumed";

/** A job as hooks see it. */
export type JobInfo = Pick<Claim, "key" | "handler" | "tries" | "attempt" | "verdict"> & {
  readonly deliveryId: string;
  readonly receivedAt: number;
  readonly via: Claim["delivery"]["via"];
  readonly trace: string | undefined;
};

/** Watches a receiver. A hook changes nothing: what it throws is observed, and what it does not run within a second is run without it. */
export interface Hooks {
  /** Gets every event, right after it happened. */
  readonly observe?: (event: ReceiverEvent) => void;
  /** Runs around the work at the door; must call `run` once. */
  readonly accepting?: (run: () => Promise<Answer>) => Promise<Answer>;
  /** Runs around a handler; must call `run` once. */
  readonly handling?: (job: JobInfo, run: () => Promise<Outcome>) => Promise<Outcome>;
  /** The W3C `traceparent` to store with a delivery; anything else is not stored. */
  readonly trace?: () => string | undefined;
}

/** Hooks that are safe to call. */
export type GuardedHooks = Required<Hooks>;

/** Without hooks, what a person must see goes to the console. */
const loud: Hooks = {
  observe(event) {
    if (event.kind === "fault") console.error(`upcall: the ${event.where} failed.`, event.error);
    if (event.kind === "unavailable" && event.why === "consumed") console.error("upcall:", event.error);
    if (event.kind === "unhandled")
      console.error(
        `upcall: ${event.jobs} jobs wait for a handler ${event.handler}, which this receiver does not have.`,
      );
    if (event.kind === "handled" && event.outcome.kind === "dead")
      console.error(`upcall: ${event.job.handler} gave up on ${event.job.key}: ${event.outcome.error}`);
  },
};

const traceparent = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** Milliseconds after which work begins without the hook that should have begun it. */
const beginMs = 1000;

/** Runs work within a hook, once, and gives what the work gives as soon as it is there. */
function within<Result>(
  hook: (run: () => Promise<Result>) => Promise<Result>,
  work: () => Promise<Result>,
  observeFault: (error: unknown) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let running: Promise<Result> | undefined;
    const overdue = startTimer(beginMs, () => {
      observeFault(new Error(`a hook did not call run within ${beginMs} ms`));
      void run();
    });
    const run = (): Promise<Result> => {
      clearTimeout(overdue);
      running ??= work();
      running.then(resolve, reject);
      return running;
    };
    const guarded = async (): Promise<void> => {
      try {
        await hook(run);
      } catch (error) {
        observeFault(error);
      }
      await run();
    };
    guarded().catch(reject);
  });
}

/** Makes hooks safe to call. */
export function guarded(hooks: Hooks = loud): GuardedHooks {
  const observe = (event: ReceiverEvent): void => {
    // A watcher must not change what it watches, nor end the process when it is asynchronous.
    const ignore = (): void => undefined;
    try {
      const watching: unknown = hooks.observe?.(event);
      if (watching !== undefined) Promise.resolve(watching).catch(ignore);
    } catch {
      ignore();
    }
  };
  const observeFault = (error: unknown): void => observe({ kind: "fault", where: "hook", error });
  const { accepting, handling } = hooks;
  return {
    observe,
    accepting: (run) => (accepting ? within(accepting, run, observeFault) : run()),
    handling: (job, run) => (handling ? within((inner) => handling(job, inner), run, observeFault) : run()),
    trace() {
      try {
        const trace: unknown = hooks.trace?.();
        if (trace === undefined) return undefined;
        if (typeof trace === "string") return traceparent.test(trace) ? trace : undefined;
        // One that is asynchronous comes too late, and must not end the process.
        Promise.resolve(trace).catch(observeFault);
        return undefined;
      } catch (error) {
        observeFault(error);
        return undefined;
      }
    },
  };
}
