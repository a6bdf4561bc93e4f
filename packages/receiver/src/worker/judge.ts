import { step, type Progress, type Verdict } from "@upcall/contracts/tracking";
import type { Decide, PendingDelivery } from "../inbox/inbox.ts";
import { eventKey } from "../delivery/key.ts";

/** Names of the handlers that want an event of this type and verdict. */
export type HandlersFor = (type: string, verdict: Verdict) => readonly string[];

/**
 * The platform's own record is the truth: what it says of an outcome overrules what was pushed. It says nothing late either, so a phase after a
 * failure is another attempt.
 */
function judge(
  now: Progress | undefined,
  { state, via }: PendingDelivery,
): { next: Progress | undefined; verdict: Verdict } {
  if (state === undefined) return { next: now, verdict: "advanced" };
  const moved = step(now, state);
  if (via !== "reconcile" || now === undefined) return moved;
  const recorded = state as Progress["state"];
  if (moved.verdict === "conflict") return { next: { ...now, state: recorded }, verdict: "advanced" };
  return moved.verdict === "late" && now.state === "FAIL"
    ? { next: { attempt: now.attempt + 1, state: recorded }, verdict: "new-attempt" }
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
