import { isIP } from "node:net";
import { connect } from "node:tls";

/** How a TLS connection with full verification ended. */
export type Handshake =
  | {
      readonly ok: true;
      readonly protocol: string;
      readonly issuer: string;
      /** Milliseconds since 1970. */ readonly validTo: number;
    }
  | { readonly ok: false; /** OpenSSL's or Node's word, such as `CERT_HAS_EXPIRED`. */ readonly reason: string };

/** What to connect to. */
export interface Peer {
  readonly host: string;
  readonly port: number;
  readonly ca?: readonly string[] | undefined;
  /** In milliseconds. */
  readonly timeout: number;
}

/** Connects, lets OpenSSL verify chain, dates and name, and hangs up. Verification is never off: the fault is read from its error. */
export function shakeHands({ host, port, ca, timeout }: Peer): Promise<Handshake> {
  return new Promise((resolve) => {
    const name = isIP(host) ? {} : { servername: host };
    const socket = connect({ host, port, ...name, ...(ca && { ca: [...ca] }) });
    const end = (handshake: Handshake): void => {
      resolve(handshake);
      socket.destroy();
    };
    socket.setTimeout(timeout, () => end({ ok: false, reason: "ETIMEDOUT" }));
    socket.on("error", (error: NodeJS.ErrnoException) => end({ ok: false, reason: error.code ?? "UNKNOWN" }));
    socket.on("secureConnect", () => {
      const { issuer, valid_to } = socket.getPeerCertificate();
      const by = String(issuer.O ?? issuer.CN ?? "an unnamed CA");
      end({ ok: true, protocol: socket.getProtocol() ?? "TLS", issuer: by, validTo: Date.parse(valid_to) });
    });
  });
}
