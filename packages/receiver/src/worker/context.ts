import { ConfigError } from "@upcall/contracts/errors";
import type { UpgradeEvent } from "@upcall/contracts/notifications";
import type { Verdict } from "@upcall/contracts/tracking";
import type { Via } from "../delivery/delivery.ts";
import type { HandlerContext } from "./handlers.ts";
import type { Claim } from "../inbox/inbox.ts";
import type { WorkerSettings } from "./options.ts";

/** What a handler is given beside the body. What not every handler asks for is made when it is asked for. */
export class JobContext<Effect> implements HandlerContext<Effect> {
  readonly idempotencyKey: string;
  readonly attempt: number;
  readonly tries: number;
  readonly verdict: Verdict;
  readonly via: Via;
  readonly receivedAt: number;
  readonly deliveryId: string;
  /** A function of its own, so that handlers may take it out of the context. */
  readonly effect: (...effects: Effect[]) => void;
  readonly event: UpgradeEvent | undefined;
  readonly #leaseMs: number;
  #signal: AbortSignal | undefined;

  /** @param effects where the effects are collected. */
  constructor(
    { inbox, leaseMs }: WorkerSettings<Effect>,
    { key, handler, attempt, tries, verdict, delivery }: Claim,
    event: UpgradeEvent | undefined,
    effects: Effect[],
  ) {
    this.idempotencyKey = `${key}/${encodeURIComponent(handler)}`;
    this.attempt = attempt;
    this.tries = tries;
    this.verdict = verdict;
    this.via = delivery.via;
    this.receivedAt = delivery.receivedAt;
    this.deliveryId = delivery.id;
    this.effect = (...more) => {
      if (!inbox.can.atomicEffects) throw new ConfigError("inbox", `${inbox.name} cannot commit effects with a job`);
      effects.push(...more);
    };
    this.event = event;
    this.#leaseMs = leaseMs;
  }

  get signal(): AbortSignal {
    return (this.#signal ??= AbortSignal.timeout(this.#leaseMs));
  }
}
