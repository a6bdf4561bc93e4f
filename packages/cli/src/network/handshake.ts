import { isIP } from "node:net";
import { connect, type Certificate, type DetailedPeerCertificate, type TLSSocket } from "node:tls";

/** How a TLS connection with full verification ended. */
export type Handshake =
  | {
      readonly ok: true;
      readonly protocol: string;
      readonly issuer: string;
      /** Milliseconds since 1970. */
      readonly validTo: number;
      /** The CAs from the one that signed the certificate up to the root. A certificate that signed itself is its own. */
      readonly authorities: readonly ReturnType<typeof authorityOf>[];
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

/** Begins a TLS connection, with the name of the host where it has one. */
export const connectTls = ({ host, port, ca }: Omit<Peer, "timeout">): TLSSocket =>
  connect({ host, port, ...(isIP(host) ? {} : { servername: host }), ...(ca && { ca: [...ca] }) });

/** Connects, lets OpenSSL verify chain, dates and name, and hangs up. Verification is never off: the fault is read from its error. */
export function shakeHands({ timeout, ...peer }: Peer): Promise<Handshake> {
  return new Promise((resolve) => {
    const socket = connectTls(peer);
    const end = (handshake: Handshake): void => {
      resolve(handshake);
      socket.destroy();
    };
    socket.setTimeout(timeout, () => end({ ok: false, reason: "ETIMEDOUT" }));
    socket.on("error", (error: NodeJS.ErrnoException) => end({ ok: false, reason: error.code ?? "UNKNOWN" }));
    socket.on("secureConnect", () => {
      const leaf = socket.getPeerCertificate(true);
      end({
        ok: true,
        protocol: socket.getProtocol() ?? "TLS",
        issuer: nameOf(leaf.issuer),
        validTo: Date.parse(leaf.valid_to),
        authorities: authoritiesOf(leaf),
      });
    });
  });
}

const nameOf = ({ O, CN }: Certificate): string => String(O ?? CN ?? "an unnamed CA");

function authoritiesOf(leaf: DetailedPeerCertificate) {
  const authorities: ReturnType<typeof authorityOf>[] = [];
  let { issuerCertificate: next } = leaf;
  for (let below = leaf; next && next !== below; [below, next] = [next, next.issuerCertificate])
    authorities.push(authorityOf(next));
  return authorities.length > 0 ? authorities : [authorityOf(leaf)];
}

const authorityOf = ({ subject, raw }: DetailedPeerCertificate) => ({
  name: String(subject.CN ?? nameOf(subject)),
  pem: `-----BEGIN CERTIFICATE-----\n${raw.toString("base64").replace(/.{64}(?=.)/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
});
