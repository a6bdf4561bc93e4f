import type { Answer } from "./edition.ts";
import type { Send } from "./outbox.ts";

/** Carries one delivery to the application: `fetch`, a receiver's own `fetch`, or a client with certificates. */
export type Deliver = (request: Request) => Promise<Response>;

/** The platform's Content-Type on pushes. */
const headers = { "content-type": "application/json" };

/** Resolves with the answer, or with `timeout` after `deadline` real milliseconds. */
async function exchange(deliver: Deliver, url: string, body: string, deadline: number): Promise<Answer> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve({ error: "timeout" });
      limit.abort();
    }, deadline);
  });
  const answer = async (): Promise<Answer> => {
    const request = new Request(url, { method: "POST", headers, body, redirect: "manual", signal: limit.signal });
    const response = await deliver(request);
    await response.arrayBuffer();
    return { status: response.status };
  };
  try {
    return await Promise.race([answer().catch((): Answer => ({ error: "unreachable" })), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Pushes as the platform does: one JSON object in a POST, answered within the deadline, the body of the answer ignored. */
export const createSend =
  (deliver: Deliver, deadline: number): Send =>
  async ({ callbackUrl, text }) => ({ answer: await exchange(deliver, callbackUrl, text, deadline), faults: [] });
