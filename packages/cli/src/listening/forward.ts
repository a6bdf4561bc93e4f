import type { HandlerContext, UnknownBody } from "@upcall/receiver";
import { exchange } from "../network/exchange.ts";

/** Passes a notification on; gives the status of the answer. */
export type Forward = (body: UnknownBody, context: Pick<HandlerContext, "idempotencyKey">) => Promise<number>;

class NotPassedOn extends Error {
  override readonly name = "not passed on";
}

/** @throws NotPassedOn for an answer that is no success, so that the receiver tries again. */
export const forwarder =
  (url: string, signal: AbortSignal): Forward =>
  async (body, { idempotencyKey }) => {
    const headers = { "content-type": "application/json", "idempotency-key": idempotencyKey };
    const { status } = await exchange({ url, method: "POST", headers, body: JSON.stringify(body), signal }).catch(
      (error: NodeJS.ErrnoException) => {
        throw new NotPassedOn(`no answer (${error.code ?? error.message})`);
      },
    );
    if (status < 200 || status >= 300) throw new NotPassedOn(`answered ${status}`);
    return status;
  };
