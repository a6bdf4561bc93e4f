import { isUpcallError, type PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { TransportError } from "../transport-error.ts";

/** Why a call is made again: with a new token, when the budget allows, or after a fault. */
export type Reason = "login" | "throttled" | "fault";

type Answered = Partial<Pick<PlatformError, "operation" | "code" | "status" | "entry">>;

/**
 * Whether a call that ended with this error may be made again, and why. What the platform refused was not done and may be
 * repeated; what may have been done only if the operation is `repeatable`.
 */
export function reasonToRepeat(error: unknown, { name, authenticated, repeatable }: Operation): Reason | undefined {
  const { operation, code, status = 0, entry, sent } = error as Answered & Partial<Pick<TransportError, "sent">>;
  // A login that failed on the way has had its own repeats.
  if (!isUpcallError(error) || operation !== name) return undefined;
  if (authenticated && (code === "1010005" || status === 401)) return "login";
  // The limiter holds back what it counts; logins are not counted.
  if (code === "1010009" || entry?.retry === "after-backoff") return authenticated ? "throttled" : "fault";
  const lost = code === "NETWORK" || code === "TIMEOUT" || (code === `HTTP_${status}` && status >= 500);
  return lost && (repeatable || sent === "no") ? "fault" : undefined;
}
