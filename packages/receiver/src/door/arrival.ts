import { readBounded, type BoundedBody } from "./bounded-body.ts";

/** What a host knows of the other end of the connection. A fact that it does not know is absent, never guessed. */
export interface Peer {
  /** IP address. */
  readonly address?: string | undefined;
  /** Facts of the client certificate that the host verified against its CA; absent when none was verified. */
  readonly certificate?: PeerCertificate | undefined;
}

export interface PeerCertificate {
  /** SHA-256 of the certificate, hexadecimal; case and colons do not matter. */
  readonly fingerprint256?: string | undefined;
  /** Common name of the subject. */
  readonly commonName?: string | undefined;
}

/** An HTTP request as the receiver sees it, whatever the runtime. */
export interface Arrival {
  readonly method: string;
  /** Path of the URL without query. */
  readonly path: string;
  readonly peer: Peer;
  /** A header by its lower-case name. */
  header(name: string): string | null | undefined;
  /** Reads the body once, keeping at most `limit` bytes. */
  read(limit: number): Promise<BoundedBody>;
}

/** Learns of the peer from a request and from what the runtime passes beside it (bindings, connection info, server). */
export type PeerReader = (request: Request, env: unknown) => Peer;

/** Asks for the peer only when a check does, so that what a reader throws fails that check. */
export class RequestArrival implements Arrival {
  readonly #request: Request;
  readonly #peer: () => Peer;
  constructor(request: Request, peer: () => Peer) {
    this.#request = request;
    this.#peer = peer;
  }
  get method(): string {
    return this.#request.method;
  }
  get path(): string {
    return new URL(this.#request.url).pathname;
  }
  get peer(): Peer {
    return this.#peer();
  }
  header(name: string): string | null {
    return this.#request.headers.get(name);
  }
  read(limit: number): Promise<BoundedBody> {
    return readBounded(this.#request.body, limit);
  }
}
