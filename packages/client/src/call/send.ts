import { isUpcallError } from "@upcall/contracts/errors";
import type { Core } from "../core.ts";
import type { LimitedSlot } from "../flow/limiter.ts";
import type { RequestEvent } from "../hooks.ts";
import { endOf, type Call } from "./call.ts";
import { unlessEnded } from "./ending.ts";
import { exchange } from "./exchange.ts";
import { readReply } from "./read-reply.ts";

const throttled = "1010009";

/** Waits until a call may send: first for a token, then for a slot, and once more if the token grew stale in the queue. */
async function admit({ tokens, limiter }: Core, call: Call): Promise<{ token: string | undefined; slot: LimitedSlot }> {
  const { ending, operation } = call;
  const source = operation.authenticated ? tokens : undefined;
  const ended = (): Error => endOf(call);
  for (let stale = false; ; stale = true) {
    const token = source && (source.ready() ?? (await unlessEnded(ending, source.get(), ended)));
    const slot = await limiter.take(ending, ended, stale || !operation.authenticated);
    if (stale || token === source?.ready()) return { token, slot };
    slot.cancel();
  }
}

/** Makes one request of a call and reads the reply. */
export async function send(core: Core, call: Call): Promise<unknown> {
  const { settings } = core;
  const { hooks } = settings;
  const { name, method, path } = call.operation;
  const { token, slot } = await admit(core, call);
  call.token = token;
  call.attempts += 1;
  const request: RequestEvent = { operation: name, method, path, attempt: call.attempts };
  const began = settings.clock.now();
  let status: number | undefined;
  let code: string | undefined;
  try {
    hooks.onRequest?.(request);
    const answer = await exchange(settings, call, token);
    status = answer.status;
    return readReply(call.operation, answer.status, answer.text);
  } catch (error) {
    code = isUpcallError(error) ? error.code : "UNKNOWN";
    throw error;
  } finally {
    slot.end(code === throttled ? "throttled" : status === undefined ? undefined : "accepted");
    hooks.onResponse?.({ request, status, code, duration: settings.clock.now() - began });
  }
}
