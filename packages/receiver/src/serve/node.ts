import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { headersOf } from "../door/answer.ts";
import type { Arrival, Peer } from "../door/arrival.ts";
import { joined, type BoundedBody } from "../door/bounded-body.ts";
import type { Receiver } from "../create-receiver.ts";
import type { BodySchemas } from "../delivery/schema.ts";

const patienceMs = 2000;

/** The socket's other end: its address, and its certificate where TLS verified one. */
export function nodePeer({ socket }: Pick<IncomingMessage, "socket">): Peer {
  const address = socket.remoteAddress;
  if (!(socket instanceof TLSSocket) || !socket.authorized) return { address };
  const { subject, fingerprint256 } = socket.getPeerCertificate();
  return { address, certificate: { fingerprint256, commonName: [subject?.CN].flat()[0] } };
}

/** As `readBounded`, at a fraction of the cost of iterating over the stream. */
function readRequest(request: IncomingMessage, limit: number): Promise<BoundedBody> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const end = (complete: boolean): void => resolve({ bytes: joined(chunks, Math.min(length, limit)), complete });
    request
      .on("data", (chunk: Uint8Array) => {
        if (length > limit) return;
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > limit) end(false);
      })
      .on("end", () => end(true))
      .on("error", reject);
  });
}

/** A class, since an accessor in an object literal would cost more than all the rest of the answer. */
class NodeArrival implements Arrival {
  readonly #request: IncomingMessage;
  constructor(request: IncomingMessage) {
    this.#request = request;
  }
  get method(): string {
    return this.#request.method ?? "GET";
  }
  get path(): string {
    return (this.#request.url ?? "/").split("?", 1)[0]!;
  }
  get peer(): Peer {
    return nodePeer(this.#request);
  }
  header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }
  read(limit: number): Promise<BoundedBody> {
    return readRequest(this.#request, limit);
  }
}

/** Lets a sender whose body is not wanted read the answer, but not talk on for long. */
function hangUp(request: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = false;
  response.once("finish", () => {
    request.resume();
    const timer = setTimeout(() => request.destroy(), patienceMs).unref();
    request.once("close", () => clearTimeout(timer));
  });
}

/**
 * A listener for Node's own HTTP and HTTPS servers, without the cost of `Request` and `Response`.
 *
 * @example
 * createServer(nodeListener(receiver)).listen(8099);
 */
export function nodeListener<Effect, Schemas extends BodySchemas>(
  receiver: Pick<Receiver<Effect, Schemas>, "accept">,
): RequestListener {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { answer, work } = await receiver.accept(new NodeArrival(request));
    if (!request.complete) hangUp(request, response);
    response.writeHead(answer.status, headersOf(answer)).end();
    void work();
  };
}

/** Where to listen. */
export interface ServeOptions {
  /** @default 8099, the platform's SDK receivers' port */
  readonly port?: number;
  /** @default every address */
  readonly hostname?: string;
}

/** A server that listens. */
export interface Served {
  readonly server: Server;
  readonly port: number;
  /** Stops taking connections and waits for those that are busy. */
  close(): Promise<void>;
}

/**
 * Serves a receiver over HTTP, behind a proxy that ends TLS. For HTTPS give {@link nodeListener} to `node:https`.
 *
 * @throws the server's error, such as EADDRINUSE, when it cannot listen.
 */
export async function serve<Effect, Schemas extends BodySchemas>(
  receiver: Pick<Receiver<Effect, Schemas>, "accept">,
  { port = 8099, hostname }: ServeOptions = {},
): Promise<Served> {
  const server = createServer(nodeListener(receiver));
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, hostname, () => resolve());
  });
  const address = server.address();
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeIdleConnections();
    });
  return { server, port: typeof address === "object" && address ? address.port : port, close };
}
