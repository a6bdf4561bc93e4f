import { isUpcallError } from "@upcall/contracts/errors";
import { isTimeoutError } from "ky";
import type { CallState } from "./call.ts";

/** ky's `TimeoutError` does not say which limit has passed: between two requests, or with less than `timeout` left, it was the total one. */
export function isDeadline({ attempt, began, policy }: CallState): boolean {
  const { timeout, totalTimeout } = policy;
  return attempt === undefined || totalTimeout - (attempt.began - began) <= timeout;
}

/** Whether the call may be repeated after a fault, and counts it. One that has or may have arrived is repeated only if that does no harm. */
export function mayRepeat(call: CallState, arrived: boolean): boolean {
  const { operation, options, faults, policy } = call;
  if (faults >= policy.limit || options.signal?.aborted || (arrived && !operation.repeatable)) return false;
  call.faults += 1;
  call.mayBeDone ||= arrived;
  return true;
}

/**
 * Whether a refusal says that an earlier attempt, whose answer was lost, has done the work: the repeat of a deletion finds nothing, that of
 * a creation finds what it creates, that of a logout a dead token. A call whose reply holds what the caller needs still fails.
 */
export function isDone({ operation, mayBeDone, refusal }: CallState, status: number): boolean {
  const { method, authenticated, reply } = operation;
  if (!mayBeDone) return false;
  if (method === "DELETE") return status === 404 || refusal?.code === "200001";
  return !reply.body && (status === 409 || (!authenticated && refusal?.code === "1010005"));
}

/** Whether what the network did to a request is a fault after which the call may be repeated. */
export function shouldRetry(call: CallState, error: unknown): boolean {
  const lost = isUpcallError(error, "NETWORK") && "operation" in error && error.operation === call.operation.name;
  const late = isTimeoutError(error) && !isDeadline(call);
  return (lost || late) && mayRepeat(call, call.sent === "maybe");
}
