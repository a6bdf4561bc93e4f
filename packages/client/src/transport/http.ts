import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import { isForceRetryError, isTimeoutError, replaceOption, type Hooks, type KyInstance } from "ky";
import { isFields } from "../json.ts";
import type { CallOptions } from "../profile.ts";
import { unanswered, type CallState, type RetryPolicy } from "./call.ts";
import { encodeRequest } from "./encode.ts";
import { judgeAnswer } from "./refusal.ts";
import { isDeadline, shouldRetry } from "./retry.ts";
import { signedFetch, type Sender } from "./sign.ts";

/** Makes calls through one ky instance. */
export interface TransportOptions extends Sender {
  /** Knows the address, the time-outs and the delays of repeats. */
  readonly ky: KyInstance;
  /** Hooks of the user. */
  readonly hooks: Hooks;
  readonly policy: RetryPolicy;
  /** Whether calls are signed and wait for their place in the limit. */
  readonly signed: boolean;
}

/** Makes one call. */
export type Transport = (operation: Operation, request: object, options?: CallOptions) => Promise<unknown>;

/** ky counts every repeat; those after a new login and after throttling are bounded by `totalTimeout` alone. */
const mostRepeats = 1000;

/** By what it can do: a runtime may have a class of its own, and older ones do not name it. */
const isSignal = ({ aborted, addEventListener }: AbortSignal): boolean =>
  typeof aborted === "boolean" && typeof addEventListener === "function";

function beginCall(
  { platform, policy, signed }: TransportOptions,
  operation: Operation,
  request: object,
  options: CallOptions,
): CallState {
  const { name, path, authenticated } = operation;
  const { signal } = options;
  if (signal != null && !isSignal(signal)) throw new ConfigError("signal", "must be an AbortSignal");
  return {
    operation,
    options,
    // A profile may add to the request and so make an object of what is none.
    encoded: (isFields(request) ? platform.encode : encodeRequest)(operation, request),
    signer: signed && authenticated ? platform.signer(options) : undefined,
    policy,
    context: { operation: name, path, attempts: 0, code: undefined },
    over: new AbortController(),
    began: performance.now(),
    slot: undefined,
    attempt: undefined,
    faults: 0,
    mayBeDone: false,
    sent: "no",
    answer: undefined,
    refusal: undefined,
    throttled: undefined,
    reply: undefined,
  };
}

/** Gives back what a call holds. */
function release(call: CallState): void {
  call.slot?.end("unsent");
  // A `fetch` that pays no heed to its signal may never end its attempt.
  call.attempt?.slot?.end("unknown");
  call.slot = undefined;
  call.attempt = undefined;
}

/** Waits until an attempt may be sent: first for what signs it, then for its place in the limit. */
async function admit({ limiter }: Sender, call: CallState): Promise<void> {
  const { signer, over } = call;
  release(call);
  await signer?.ready?.(over.signal);
  if (!signer) return;
  const slot = await limiter.take(over.signal);
  if (over.signal.aborted) slot.end("unsent");
  else call.slot = slot;
}

/** The error that a call ends with, out of what ky threw. */
function errorOf(call: CallState, error: unknown): unknown {
  if (call.options.signal?.aborted) return unanswered(call, "ABORTED");
  if (isTimeoutError(error))
    return isDeadline(call) ? (call.throttled ?? unanswered(call, "DEADLINE")) : unanswered(call, "TIMEOUT");
  // The signal of the user's instance.
  if ((error as Error | null)?.name === "AbortError") return unanswered(call, "ABORTED");
  return isForceRetryError(error) ? error.cause : error;
}

/** Rejects when the caller aborts: ky waits for its hooks and for `fetch` all the same. */
const untilAborted = (call: CallState): Promise<never> =>
  new Promise((_, reject) => {
    const { signal } = call.options;
    const abort = (): void => reject(unanswered(call, "ABORTED"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { signal: call.over.signal });
  });

/**
 * Makes what makes calls: checks the request, waits for a token and for its turn, sends it through ky, and repeats it where that
 * is safe. It rejects with a ContractError for a wrong request, before anything is sent, and for a reply without the documented shape; with
 * a PlatformError or TransportError once no repeat is left.
 */
export function createTransport(options: TransportOptions): Transport {
  const { ky, hooks } = options;

  /** The user's hooks, with ours around them: they see a request that may be sent, each answer, and errors as they are thrown. */
  const hooksOf = (call: CallState): Hooks => ({
    init: hooks.init ?? [],
    beforeRequest: [() => admit(options, call), ...(hooks.beforeRequest ?? [])],
    beforeRetry: [() => admit(options, call), ...(hooks.beforeRetry ?? [])],
    afterResponse: [...(hooks.afterResponse ?? []), judgeAnswer(options, call)],
    beforeError: [({ error }) => errorOf(call, error) as Error, ...(hooks.beforeError ?? [])],
  });

  async function send(call: CallState): Promise<void> {
    const { operation, encoded, context } = call;
    const { signal } = call.options;
    const response = await ky(encoded.target, {
      method: operation.method,
      headers: { accept: "application/json", ...(encoded.contentType && { "content-type": encoded.contentType }) },
      context: { upcall: context },
      fetch: signedFetch(options, call) as typeof fetch,
      hooks: replaceOption(hooksOf(call)),
      retry: {
        limit: mostRepeats,
        methods: [operation.method.toLowerCase()],
        shouldRetry: ({ error }) => shouldRetry(call, error),
      },
      ...(signal && { signal }),
    });
    // A hook has returned `ky.stop`.
    if ((response as Response | undefined) === undefined) throw unanswered(call, "ABORTED");
  }

  return async (operation, request, callOptions = {}) => {
    const call = beginCall(options, operation, request, callOptions);
    try {
      await Promise.race([untilAborted(call), send(call)]);
      return call.reply;
    } catch (error) {
      throw isUpcallError(error) ? error : errorOf(call, error);
    } finally {
      call.over.abort();
      release(call);
    }
  };
}
