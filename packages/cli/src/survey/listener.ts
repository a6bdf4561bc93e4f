import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import type { TLSSocket } from "node:tls";
import { boundedText } from "../network/bounded-text.ts";
import { openPort } from "../network/open-port.ts";

/** A push that came. */
export interface Arrival {
  /** Milliseconds since the first one. */
  readonly after: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it was answered. */
  readonly status: number;
  /** Counts the arrivals of the same body from 1. */
  readonly attempt: number;
  /** Whether the platform showed a client certificate; `undefined` where TLS ends before it gets here. */
  readonly clientCertificate: boolean | undefined;
}

/** What the first attempts of the first notifications are answered, one each; all else is answered 200. Too few in a row to be blocked. */
const script = [503, 404, 500, 202] as const;

const largest = 1_000_000;

/** How to listen. */
export interface ListenerOptions {
  readonly host: string;
  readonly port: number;
  /** The path ends in it; what goes elsewhere is answered 404 and not looked at. */
  readonly token: string;
  /** Certificate and key in PEM; without them TLS has to end before. */
  readonly identity: { readonly cert: string; readonly key: string } | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** Takes what is pushed to the survey's own URL, and answers by the {@link script}. */
export async function listen({ host, port, token, identity, now }: ListenerOptions) {
  const arrivals: Arrival[] = [];
  const attempts = new Map<string, number>();
  let began: number | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ""] = (request.url ?? "").split("?");
    if (request.method !== "POST" || !path.endsWith(`/${token}`)) return void response.writeHead(404).end();
    const body = await boundedText(request, largest, "the push is too long");
    const attempt = (attempts.get(body) ?? 0) + 1;
    attempts.set(body, attempt);
    const status = attempt === 1 ? (script[attempts.size - 1] ?? 200) : 200;
    const time = now();
    began ??= time;
    const socket = request.socket as Partial<TLSSocket>;
    const certificate = identity && socket.getPeerCertificate?.();
    arrivals.push({
      after: time - began,
      headers: headersOf(request),
      body,
      status,
      attempt,
      clientCertificate: identity ? Object.keys(certificate ?? {}).length > 0 : undefined,
    });
    response.writeHead(status).end();
  }

  const take = (request: IncomingMessage, response: ServerResponse): void =>
    void answer(request, response).catch(() => response.destroy());
  // A certificate is asked for to see whether the platform has one; nobody is trusted for it.
  const server = identity
    ? createHttps({ ...identity, requestCert: true, rejectUnauthorized: false }, take)
    : createHttp(take);
  return { arrivals: arrivals as readonly Arrival[], ...(await openPort(server, port, host)) };
}

/** Where pushes arrive. */
export type Listener = Awaited<ReturnType<typeof listen>>;
