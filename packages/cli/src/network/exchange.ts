import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { boundedText } from "./bounded-text.ts";

const longestAnswer = 8 * 1024 * 1024;

/** One HTTP request. TLS certificates are always verified. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** PEM texts that are trusted beside the CAs that Node brings. */
  readonly ca?: readonly string[] | undefined;
  /** Client certificate and its key, PEM texts. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** Longest wait for the whole answer, in milliseconds. @default 15_000, as long as the platform waits for a receiver */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** What came back. Redirects are answers like any other: the platform follows none. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Milliseconds from the call to the end of the answer. */
  readonly took: number;
}

class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code = "ETIMEDOUT";
  readonly hostname: string;

  constructor(hostname: string) {
    super("no answer in time");
    this.hostname = hostname;
  }
}

/** Sends one request on a connection of its own. Rejects with the error of Node's socket, whose `code` names the cause, and for an answer of more than 8 MiB. */
export function exchange(sent: Sent): Promise<Answer> {
  const { url, method, headers = {}, body, ca, cert, key, timeout = 15_000, signal } = sent;
  const { protocol, hostname } = new URL(url);
  const request = protocol === "https:" ? requestHttps : requestHttp;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const tls = { ...(ca && { ca: [...ca] }), cert, key };
    const options = { method, agent: false as const, headers: { ...headers, ...length }, signal, ...tls };
    const outgoing = request(url, options, async (incoming) => {
      try {
        const text = await boundedText(incoming, longestAnswer, "its answer is longer than 8 MiB");
        const took = performance.now() - began;
        resolve({ status: incoming.statusCode!, headers: incoming.headers, body: text, took });
      } catch (error) {
        reject(error as Error);
      } finally {
        clearTimeout(timer);
      }
    });
    const timer = setTimeout(() => outgoing.destroy(new NoAnswer(hostname)), timeout);
    outgoing.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    outgoing.end(body);
  });
}
