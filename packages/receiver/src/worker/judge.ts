import { step, type Progress, type Verdict } from "@upcall/contracts/tracking";
import type { Decide, PendingDelivery } from "../inbox/inbox.ts";
import { eventKey } from "../delivery/key.ts";

/** Names of the handlers that want an event of this type and verdict. */
export type HandlersFor = (type: string, verdict: Verdict) => readonly string[];

/** The platform's own record is the truth: what it says of an outcome overrules what was pushed. */
function judge(
  now: Progress | undefined,
  { state, via }: PendingDelivery,
): { next: Progress | undefined; verdict: Verdict } {
  if (state === undefined) return { next: now, verdict: "advanced" };
  const moved = step(now, state);
  return moved.verdict === "conflict" && via === "reconcile"
    ? { next: { ...now!, state: state as Progress["state"] }, verdict: "advanced" }
    : moved;
}

/** Judges the unread deliveries of one stream, in order of arrival. */
export const createJudge =
  (handlersFor: HandlersFor): Decide =>
  (before, unread) => {
    let progress = before;
    const judged = unread.map((delivery) => {
      const { next, verdict } = judge(progress, delivery);
      progress = next;
      const attempt = next?.attempt ?? 1;
      const key = eventKey(delivery.stream, delivery.type, delivery.state, attempt);
      // The verdict overrides fields of the stored row.
      return { ...delivery, verdict, key, attempt, handlers: handlersFor(delivery.type, verdict) };
    });
    return { progress, judged };
  };
