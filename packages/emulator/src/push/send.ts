import type { Fault } from "../faults/fault.ts";
import { pushRequest } from "../faults/faulty-request.ts";
import type { Answer } from "./edition.ts";
import type { PushContext, Send } from "./outbox.ts";

/** Carries one delivery to the application: `fetch`, a receiver's own `fetch`, or a client with certificates. */
export type Deliver = (request: Request) => Promise<Response>;

/** Resolves with the answer, or with `timeout` after `deadline` real milliseconds. */
async function within(deadline: number, exchange: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve({ error: "timeout" });
      limit.abort();
    }, deadline);
  });
  try {
    return await Promise.race([exchange(limit.signal).catch((): Answer => ({ error: "unreachable" })), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Pushes as the platform does: one JSON object in a POST, answered within the deadline, the body of the answer ignored. */
export function createSend({ record, desk, random }: PushContext, deliver: Deliver, deadline: number): Send {
  return async (notification, attempt) => {
    const { callbackUrl, text, faults: ids } = record.notification(notification);
    const faults: readonly Fault[] = attempt === 1 ? ids.map((id) => desk.byId(id).fault) : [];
    return within(deadline, async (signal) => {
      const response = await deliver(pushRequest(callbackUrl, text, { faults, random, signal }));
      await response.arrayBuffer();
      // A runtime that hides redirects says 0.
      return response.status === 0 ? { error: "unreachable" } : { status: response.status };
    });
  };
}
