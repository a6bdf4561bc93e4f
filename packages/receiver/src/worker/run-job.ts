import { isUpcallError } from "@upcall/contracts/errors";
import { JobContext } from "./context.ts";
import type { Handlers } from "./handlers.ts";
import type { JobInfo } from "../hooks.ts";
import type { Claim, Outcome } from "../inbox/inbox.ts";
import { backoff, type RetryLater } from "./retry.ts";
import type { WorkerSettings } from "./options.ts";

const told = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);

const dead = (error: string): Outcome => ({ kind: "dead", error });

function failed({ retry, random, now }: WorkerSettings<never>, { tries }: Claim, error: unknown): Outcome {
  if (isUpcallError(error, "GIVE_UP")) return dead(told(error));
  if (isUpcallError(error, "RETRY_LATER"))
    return { kind: "retry", at: (error as unknown as RetryLater).at, error: told(error), free: true };
  if (tries >= retry.tries) return dead(told(error));
  return { kind: "retry", at: now() + backoff(tries, retry, random), error: told(error), free: false };
}

async function handle<Effect>(settings: WorkerSettings<Effect>, handlers: Handlers, claim: Claim, effects: Effect[]) {
  const run = handlers.find(claim.handler);
  if (!run) return dead(`no handler is called ${claim.handler}`);
  if (claim.tries > settings.retry.tries) return dead(`the process ended during each of ${settings.retry.tries} tries`);
  const { body, reading, event: toEvent } = await settings.parse(claim.delivery.body, claim.delivery.id);
  if (!body || !reading.readable) return dead("the stored body can no longer be read");
  const event = toEvent?.();
  if (settings.readBack && event && claim.delivery.via === "push" && !(await settings.readBack(event)))
    return dead("the platform does not know this sub-operation");
  await run(body as never, new JobContext(settings, claim, event, effects) as never);
  return { kind: "done" } as const;
}

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

/** Runs the handler of a claimed job and settles it. Rejects only when the store fails; the lease then runs out. */
export async function work<Effect>(
  settings: WorkerSettings<Effect>,
  handlers: Handlers,
  claim: Claim,
): Promise<Outcome> {
  const { hooks, inbox, now } = settings;
  const effects: Effect[] = [];
  const run = (): Promise<Outcome> =>
    handle(settings, handlers, claim, effects).catch((error: unknown) => failed(settings, claim, error));
  const job = infoOf(claim);
  const outcome = await (hooks.handling?.(job, run) ?? run());
  const settled = await inbox.settle(claim, outcome, outcome.kind === "done" ? effects : [], now());
  hooks.observe({ kind: "handled", job, outcome, settled });
  return outcome;
}
