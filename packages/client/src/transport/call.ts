import type { PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import { TransportError, type TransportCode } from "../errors.ts";
import type { LimitedSlot } from "../limit/limiter.ts";
import type { Answer, CallOptions, EncodedRequest, Refusal, Signer } from "../profile.ts";

/** What hooks of a ky instance find as `options.context.upcall`. The same object for all attempts of a call. */
export interface CallContext {
  /** The platform's documented API name. */
  readonly operation: string;
  /** Path with its `{parameters}` not filled in. */
  readonly path: string;
  /** How many requests the call has sent. */
  attempts: number;
  /** Code of the last answer, such as `1010005`, when it was no success. */
  code: string | undefined;
}

/** How a call may be repeated. */
export interface RetryPolicy {
  /** Most repeats after faults. */
  readonly limit: number;
  readonly timeout: number;
  readonly totalTimeout: number;
}

/** A call under way. */
export interface CallState {
  readonly operation: Operation;
  readonly encoded: EncodedRequest;
  readonly options: CallOptions;
  readonly signer: Signer | undefined;
  readonly policy: RetryPolicy;
  readonly context: CallContext;
  /** Aborted when the call is over, so that it leaves the queue. */
  readonly over: AbortController;
  /** When it began, on the clock of `performance.now()`. */
  readonly began: number;
  /** Taken for the next attempt. */
  slot: LimitedSlot | undefined;
  /** The request in flight, or one that ky's `timeout` has given up. */
  attempt: { readonly began: number; slot: LimitedSlot | undefined } | undefined;
  /** How many requests ended in a fault. */
  faults: number;
  /** Whether a request before this one may have done its work. */
  mayBeDone: boolean;
  /** Whether a request, unanswered, may have arrived. */
  sent: "no" | "maybe";
  /** The last answer, and what the platform meant by it. */
  answer: Answer | undefined;
  refusal: Refusal | undefined;
  /** The error of the last answer that said that there were too many calls. */
  throttled: PlatformError | undefined;
  reply: unknown;
}

/** The error of a call that has no answer. */
export const unanswered = (
  { operation, context, sent }: CallState,
  code: TransportCode,
  detail?: string,
): TransportError => {
  const { name, repeatable } = operation;
  return new TransportError(code, { operation: name, attempts: context.attempts, sent, repeatable }, detail);
};
