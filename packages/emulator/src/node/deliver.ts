import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Deliver } from "../push/send.ts";

/** How pushes to HTTPS callbacks are made: what an operator sets up in the platform's console for a callback host. */
export interface DeliverOptions {
  /** The CA that signed the application's certificate, in PEM. @default Node's own list */
  readonly ca?: string | undefined;
  /** Whether the certificate must name the callback's host. @default true */
  readonly checkName?: boolean | undefined;
  /** The platform's own certificate and key in PEM, for applications that ask for one. */
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined;
}

/** Resolves with the answer once its body, which nobody reads, is through. */
const answerTo = (sent: ClientRequest): Promise<Response> =>
  new Promise((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (answer: IncomingMessage) => {
      answer.on("error", reject);
      answer.on("end", () => resolve(new Response(null, { status: answer.statusCode ?? 502 })));
      answer.resume();
    });
  });

/** Writes a body: at once when its length is known, in chunks when it is a fault that takes its time. */
async function write(sent: ClientRequest, request: Request): Promise<void> {
  try {
    if (request.headers.has("content-length")) return void sent.end(new Uint8Array(await request.arrayBuffer()));
    for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) sent.write(piece);
    sent.end();
  } catch (problem) {
    sent.destroy(problem as Error);
  }
}

/**
 * Pushes with Node's own client over kept-alive connections, faster than `fetch`, and with the certificates
 * that `fetch` cannot be given.
 */
export function nodeDeliver({ ca, checkName = true, certificate }: DeliverOptions = {}): Deliver {
  const pool = { keepAlive: true, maxSockets: 256 };
  const http = new HttpAgent(pool);
  const https = new HttpsAgent({
    ...pool,
    ...(ca === undefined ? {} : { ca }),
    ...(checkName ? {} : { checkServerIdentity: () => undefined }),
    ...certificate,
  });
  return async (request) => {
    const options = { method: request.method, headers: Object.fromEntries(request.headers), signal: request.signal };
    const sent = request.url.startsWith("https:")
      ? httpsRequest(request.url, { ...options, agent: https })
      : httpRequest(request.url, { ...options, agent: http });
    const answer = answerTo(sent);
    void write(sent, request);
    return answer;
  };
}
