import { ConfigError } from "@upcall/contracts/errors";
import type { UpgradeEvent } from "@upcall/contracts/notifications";
import type { Claim, Inbox } from "../inbox/inbox.ts";
import type { HandlerContext } from "./handlers.ts";

/**
 * What a handler gets beside the body.
 *
 * @param effects where the effects are collected.
 */
export function contextOf<Effect>(
  inbox: Pick<Inbox<Effect>, "name" | "can">,
  { key, handler, attempt, tries, verdict, delivery }: Claim,
  event: UpgradeEvent | undefined,
  effects: Effect[],
  signal: AbortSignal,
): HandlerContext<Effect> {
  return {
    idempotencyKey: `${key}/${encodeURIComponent(handler)}`,
    attempt,
    tries,
    verdict,
    via: delivery.via,
    receivedAt: delivery.receivedAt,
    deliveryId: delivery.id,
    event,
    signal,
    effect(...more) {
      if (!inbox.can.atomicEffects) throw new ConfigError("inbox", `${inbox.name} cannot commit effects with a job`);
      effects.push(...more);
    },
  };
}
