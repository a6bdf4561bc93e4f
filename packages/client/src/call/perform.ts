import { isUpcallError, type PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Core } from "../core.ts";
import { backoff } from "../flow/backoff.ts";
import type { LimitedSlot } from "../flow/limiter.ts";
import type { RequestEvent } from "../hooks.ts";
import { newCall, type Call } from "./call.ts";
import { encode } from "./encode.ts";
import { exchange } from "./exchange.ts";
import { readReply } from "./read-reply.ts";
import { reasonToRepeat } from "./repeat.ts";
import type { CallOptions } from "./types.ts";

/**
 * Waits until a call may send: first for a token, then for a slot, and once more if the token grew stale in the queue.
 * Calls without a token are logins, to which no edition of the platform applies its limit; they get no slot.
 */
async function admit({ tokens, limiter }: Core, call: Call): Promise<LimitedSlot | undefined> {
  const { ending, operation } = call;
  if (!operation.authenticated) return undefined;
  for (let stale = false; ; stale = true) {
    call.token =
      tokens && (tokens.ready() ?? (await ending.until((resolve, reject) => void tokens.get().then(resolve, reject))));
    const slot = await limiter.take(ending, stale);
    if (stale || call.token === tokens?.ready()) return slot;
    slot.cancel();
  }
}

const eventOf = ({ operation: { name, method, path }, attempts }: Call, attempt = attempts): RequestEvent => ({
  operation: name,
  method,
  path,
  attempt,
});

/** Makes one request of a call and reads the reply. */
async function send(core: Core, call: Call): Promise<unknown> {
  const { hooks, clock } = core.settings;
  const slot = await admit(core, call);
  const request = eventOf(call, call.attempts + 1);
  const began = clock.now();
  let status: number | undefined;
  let code: string | undefined;
  try {
    hooks.onRequest?.(request);
    const answer = await exchange(core.settings, call);
    status = answer.status;
    return readReply(call.operation, answer.status, answer.text);
  } catch (error) {
    code = isUpcallError(error) ? error.code : "UNKNOWN";
    throw error;
  } finally {
    slot?.end(code === "1010009" ? "throttled" : status === undefined ? undefined : "accepted");
    hooks.onResponse?.({ request, status, code, duration: clock.now() - began });
  }
}

/**
 * Does what must be done before a call is repeated.
 *
 * @throws the error that it ended with, when it must not be repeated.
 */
async function recover({ settings, tokens }: Core, call: Call, error: unknown): Promise<void> {
  const { ending, token, renewed, faults } = call;
  const { clock, hooks, random, retries } = settings;
  const reason = reasonToRepeat(error, call.operation);
  if (ending.code || !reason || (reason === "fault" && faults >= retries)) throw error;
  if (reason === "login" && (!tokens || renewed)) throw error;

  const delay = reason === "fault" ? backoff(faults, random) : 0;
  hooks.onRetry?.({ request: eventOf(call), reason, delay, code: (error as PlatformError).code });
  if (reason === "login") {
    call.renewed = true;
    await ending.until((resolve, reject) => void tokens!.get(token).then(resolve, reject));
  } else if (reason === "throttled") {
    // The limiter holds it back.
    call.refusal = error as PlatformError;
  } else {
    call.faults += 1;
    await ending.until<void>((resolve) => clock.after(delay, resolve));
  }
}

/**
 * Makes a call: checks the request, waits for a token and for its turn, sends it, and repeats it where that is safe.
 *
 * @throws ContractError for a wrong request, before anything is sent, and for a reply without the documented shape.
 * @throws PlatformError and TransportError once no repeat is left.
 */
export async function perform(
  core: Core,
  operation: Operation,
  request: object,
  { signal }: CallOptions = {},
): Promise<unknown> {
  const call = newCall(core.settings, operation, encode(operation, request), signal);
  try {
    for (;;) {
      try {
        return await send(core, call);
      } catch (error) {
        await recover(core, call, error);
      }
    }
  } finally {
    call.ending.close();
  }
}
