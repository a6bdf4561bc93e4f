import type { Settings } from "../settings.ts";
import { unanswered, type Call } from "./call.ts";
import { failureOf } from "./failure.ts";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends the request of a call once and gives the whole answer.
 *
 * @throws TransportError when no answer came.
 */
export async function exchange({ baseUrl, appId, send, timeout, clock }: Settings, call: Call): Promise<Answer> {
  const { operation, encoded, ending, token, sent } = call;
  const { target, type, body } = encoded;
  const controller = new AbortController();
  const init: RequestInit = {
    method: operation.method,
    headers: {
      accept: "application/json",
      ...(type && { "content-type": type }),
      ...(token && { app_key: appId, authorization: `Bearer ${token}` }),
    },
    // Following would carry the token or the secret to another address.
    redirect: "manual",
    signal: controller.signal,
    ...(type && { body: body! }),
  };
  const answer = async (): Promise<Answer> => {
    try {
      const response = await send(baseUrl + target, init);
      return { status: response.status, text: await response.text() };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.sent === "no") call.sent = sent;
      throw unanswered(call, "NETWORK", failure.reason);
    }
  };
  call.attempts += 1;
  call.sent = "maybe";
  const stop = (): void => controller.abort();
  let cancel = stop;
  try {
    const got = await ending.until<Answer>((resolve, reject) => {
      cancel = clock.after(timeout, () => {
        reject(unanswered(call, "TIMEOUT"));
        stop();
      });
      answer().then(resolve, reject);
      return stop;
    });
    call.sent = sent;
    return got;
  } finally {
    cancel();
  }
}
