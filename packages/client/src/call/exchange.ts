import type { Settings } from "../settings.ts";
import { TransportError } from "../transport-error.ts";
import type { Call } from "./call.ts";
import type { Encoded } from "./encode.ts";
import { failureOf } from "./failure.ts";

function initOf({ method, contentType, body }: Encoded, appId: string, token: string | undefined): RequestInit {
  const headers: Record<string, string> = { accept: "application/json" };
  if (contentType !== undefined) headers["content-type"] = contentType;
  if (token !== undefined) {
    headers["app_key"] = appId;
    headers["authorization"] = `Bearer ${token}`;
  }
  // A redirect would carry the token or the secret to another address.
  const init: RequestInit = { method, headers, redirect: "manual" };
  if (body !== undefined) init.body = body;
  return init;
}

/**
 * Sends the request of a call once and gives the whole answer.
 *
 * @param token adds what identifies the application.
 * @throws TransportError when no answer came.
 */
export async function exchange(
  { baseUrl, appId, send, timeout, clock }: Settings,
  call: Call,
  token: string | undefined,
): Promise<{ status: number; text: string }> {
  const { operation, encoded, ending } = call;
  const controller = new AbortController();
  let late = false;
  const cancel = clock.after(timeout, () => {
    late = true;
    controller.abort();
  });
  const off = ending.on(() => controller.abort());
  try {
    const init = { ...initOf(encoded, appId, token), signal: controller.signal };
    const response = await send(baseUrl + encoded.target, init);
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const code = ending.code ?? (late ? "TIMEOUT" : "NETWORK");
    const { reason, sent } = failureOf(error);
    if (code !== "NETWORK" || sent === "maybe") call.sent = "maybe";
    throw new TransportError(code, {
      operation: operation.name,
      attempts: call.attempts,
      sent: call.sent,
      reason: code === "NETWORK" ? reason : undefined,
    });
  } finally {
    cancel();
    off();
  }
}
