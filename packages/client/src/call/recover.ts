import { isUpcallError, type PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Core } from "../core.ts";
import { backoff } from "../flow/backoff.ts";
import type { TransportError } from "../transport-error.ts";
import { endOf, type Call } from "./call.ts";
import { pause, unlessEnded } from "./ending.ts";

/** Why a call is made again: with a new token, when the budget allows, or after a fault. */
export type Reason = "login" | "throttled" | "fault";

const named = <E extends Error>(error: unknown, name: string): error is E =>
  isUpcallError(error) && error.name === name;

/** The answer of something in between, such as a load balancer, that did not get one from the platform. */
const isGatewayFault = ({ status, code }: PlatformError): boolean => code === `HTTP_${status}` && status >= 500;

/**
 * Whether a call that ended with this error may be made again, and why. What the platform refused was not done and may be
 * repeated; what may have been done only if the operation is `repeatable`.
 */
export function reasonToRepeat(error: unknown, operation: Operation): Reason | undefined {
  const { name, authenticated, repeatable } = operation;
  // A login that failed on the way has had its own repeats.
  if ((error as { operation?: unknown }).operation !== name) return undefined;
  if (named<PlatformError>(error, "PlatformError")) {
    const { code, status, entry } = error;
    if (authenticated && (code === "1010005" || status === 401)) return "login";
    if (code === "1010009" || entry?.retry === "after-backoff") return "throttled";
    return repeatable && isGatewayFault(error) ? "fault" : undefined;
  }
  if (!named<TransportError>(error, "TransportError")) return undefined;
  const { code, sent } = error;
  return (code === "NETWORK" || code === "TIMEOUT") && (repeatable || sent === "no") ? "fault" : undefined;
}

/**
 * Does what must be done before a call is repeated.
 *
 * @throws the error that it ended with, when it must not be repeated.
 */
export async function recover({ settings, tokens }: Core, call: Call, error: unknown): Promise<void> {
  const { operation, ending, attempts, renewed, faults, token } = call;
  const reason = ending.code ? undefined : reasonToRepeat(error, operation);
  if (!reason || (reason === "fault" && faults >= settings.retries)) throw error;
  if (reason === "login" && (!tokens || renewed)) throw error;

  const ended = (): Error => endOf(call);
  const delay = reason === "fault" ? backoff(faults, settings.random) : 0;
  const { name, method, path } = operation;
  const request = { operation: name, method, path, attempt: attempts };
  settings.hooks.onRetry?.({ request, reason, delay, code: (error as PlatformError | TransportError).code });
  if (reason === "login") {
    call.renewed = true;
    await unlessEnded(ending, tokens!.get(token), ended);
  } else if (reason === "throttled") {
    // The limiter holds it back.
    call.refusal = error as PlatformError;
  } else {
    call.faults += 1;
    await pause(ending, settings.clock, delay, ended);
  }
}
