import { ConfigError, isUpcallError } from "@upcall/contracts/errors";
import type { Limiter, Outcome } from "../limit/limiter.ts";
import type { Answer, Platform } from "../profile.ts";
import { readAnswer } from "./answer.ts";
import { unanswered, type CallState } from "./call.ts";
import { failureOf, repeats } from "./failure.ts";

/** What the attempts of all calls have in common. */
export interface Sender {
  readonly platform: Platform;
  readonly limiter: Limiter;
  /** Of the platform; only there a request is signed. */
  readonly origin: string;
  /** Sends a request with what `init` changes in it. */
  readonly send: (request: Request, init: RequestInit) => Promise<Response>;
}

/** Headers of an answer that hooks see, unless they repeat what the platform was sent. */
const openHeaders = ["content-type", "date", "retry-after", "x-request-id"];

/** What ky and its hooks see of an answer: all but its body. */
function outline({ status, headers }: Answer, confidential: readonly string[]): Response {
  if (status < 200 || status > 599) return Response.error();
  const open = openHeaders.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null || repeats(value, confidential) ? [] : [[name, value]];
  });
  return new Response(null, { status, headers: open });
}

/** Adds to ky's request what no hook may see: the body, hidden query fields and the signature. */
async function complete(shown: Request, { operation, encoded, signer }: CallState) {
  const { body, hiddenQuery, confidential } = encoded;
  const url = hiddenQuery ? `${shown.url}${shown.url.includes("?") ? "&" : "?"}${hiddenQuery}` : shown.url;
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  const headers = new Headers(shown.headers);
  const signature = await signer?.sign({ operation, method: shown.method, url, headers, body: bytes });
  for (const [name, value] of Object.entries(signature ?? {})) headers.set(name, value);
  const signed = Object.values(signature ?? {}).flatMap((value) => value.split(" "));
  return {
    request: hiddenQuery ? new Request(url, shown) : shown,
    init: { headers, ...(bytes && { body: bytes }) },
    confidential: [...confidential, ...signed],
  };
}

/**
 * The `fetch` that ky is given for one call. It signs each attempt, reads the whole answer while ky's `timeout` runs, and gives ky an outline
 * of it, so that no hook sees a token, a secret or a callback URL.
 */
export function signedFetch({ platform, limiter, origin, send }: Sender, call: CallState) {
  const { operation, options, context } = call;

  async function exchange(
    attempt: { outcome: Outcome },
    request: Request,
    init: RequestInit,
    confidential: readonly string[],
  ) {
    const before = call.sent;
    context.attempts += 1;
    call.sent = "maybe";
    attempt.outcome = "unknown";
    try {
      const answer = await readAnswer(await send(request, init), operation.name);
      call.sent = before;
      return answer;
    } catch (error) {
      if (isUpcallError(error)) throw error;
      const { reason, sent } = failureOf(error, confidential);
      if (sent === "no") {
        call.sent = before;
        attempt.outcome = "unsent";
      }
      throw request.signal.aborted ? unanswered(call, "ABORTED") : unanswered(call, "NETWORK", reason);
    }
  }

  return async (shown: Request, extra?: RequestInit): Promise<Response> => {
    const attempt = { began: performance.now(), slot: call.slot, outcome: "unsent" as Outcome };
    call.attempt = attempt;
    call.slot = undefined;
    try {
      if (new URL(shown.url).origin !== origin)
        throw new ConfigError("ky", `has a hook that sends ${operation.name} to another origin than that of baseUrl`);
      if (attempt.slot && attempt.slot.sendBy < performance.now()) {
        // A hook was so slow that the slot may end before the answer comes.
        attempt.slot.end("unsent");
        attempt.slot = await limiter.take(shown.signal);
      }
      const { request, init, confidential } = await complete(shown, call);
      const answer = await exchange(attempt, request, { ...extra, ...init }, confidential);
      const refusal = platform.refusal(answer, operation, options);
      attempt.outcome = refusal?.repeat === "limited" ? "throttled" : "accepted";
      // An answer that comes after its time-out is nobody's.
      if (call.attempt === attempt) {
        call.answer = answer;
        call.refusal = refusal;
        context.code = refusal && (refusal.code ?? `HTTP_${answer.status}`);
      }
      return outline(answer, confidential);
    } finally {
      attempt.slot?.end(attempt.outcome);
      // What ky has aborted it still has to judge.
      if (call.attempt === attempt && !shown.signal.aborted) call.attempt = undefined;
    }
  };
}
