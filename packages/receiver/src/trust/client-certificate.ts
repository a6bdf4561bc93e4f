import { ConfigError } from "@upcall/contracts/errors";
import type { Context, MiddlewareHandler } from "hono";
import { nodeMessageOf } from "../door/node-message.ts";
import { silentCheck } from "../door/trusted.ts";

/** A client certificate that the host verified against its CA. */
export interface ClientCertificate {
  /** SHA-256 of the certificate, hexadecimal; case and colons do not matter. */
  readonly fingerprint256?: string | undefined;
  /** Common name of the subject. */
  readonly commonName?: string | undefined;
}

/** Learns of the certificate from what the host knows; `undefined` when it verified none. */
export type GetCertificate = (c: Context) => ClientCertificate | undefined;

/** What the platform's client certificate must be; what is given must all match. */
export interface CertificateFacts {
  /** SHA-256 fingerprints of acceptable certificates, hexadecimal; case and colons do not matter. */
  readonly fingerprints?: readonly string[];
  /** Acceptable common names. Only as good as the CAs that the host accepts client certificates of. */
  readonly commonNames?: readonly string[];
}

const bare = (fingerprint: string): string => fingerprint.replaceAll(":", "").toLowerCase();

/**
 * Trusts who showed a client certificate that the host (the TLS server, the edge) verified. Needs "use device certificate" to be
 * on at the platform.
 *
 * @param getCertificate of the host: {@link nodeCertificate}, {@link cloudflareCertificate}, or your own.
 * @throws ConfigError when no fact is given.
 */
export function clientCertificate(
  getCertificate: GetCertificate,
  { fingerprints, commonNames }: CertificateFacts,
): MiddlewareHandler {
  if (!fingerprints?.length && !commonNames?.length)
    throw new ConfigError(
      "clientCertificate",
      "needs fingerprints or commonNames; without them it would accept every certificate",
    );
  const prints = fingerprints?.map(bare);
  if (prints?.some((print) => !/^[\da-f]{64}$/.test(print)))
    throw new ConfigError("clientCertificate", "fingerprints must be SHA-256, which is 64 hexadecimal digits");
  return silentCheck(async function clientCertificate(c, next) {
    const certificate = getCertificate(c);
    const print = prints?.includes(bare(certificate?.fingerprint256 ?? "")) ?? true;
    // A certificate without a name matches no name, also not the empty one of a variable that is not set.
    const { commonName } = certificate ?? {};
    const name = !commonNames || (!!commonName && commonNames.includes(commonName));
    if (!certificate || !print || !name) return c.body(null, 404);
    return next();
  });
}

/** For an HTTPS server of Node behind @hono/node-server, with `requestCert: true` and the `ca` of the platform. */
export const nodeCertificate: GetCertificate = (c) => {
  const socket = nodeMessageOf(c)?.socket;
  if (socket?.authorized !== true || !socket.getPeerCertificate) return undefined;
  const { subject, fingerprint256 } = socket.getPeerCertificate();
  return { fingerprint256, commonName: [subject?.CN].flat()[0] };
};

interface CloudflareTls {
  readonly certVerified?: string;
  readonly certFingerprintSHA256?: string;
  readonly certSubjectDN?: string;
}

/** The common name in an RFC 2253 name, in which a comma within a value is escaped. */
function commonNameOf(subject: string | undefined): string | undefined {
  const parts = subject?.match(/(?:\\.|[^,\\])+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .find((part) => part.startsWith("CN="))
    ?.slice(3)
    .replaceAll(/\\(.)/g, "$1");
}

/** For Cloudflare Workers: the certificate that the edge verified. */
export const cloudflareCertificate: GetCertificate = ({ req }) => {
  const tls = (req.raw as { cf?: { tlsClientAuth?: CloudflareTls } }).cf?.tlsClientAuth;
  if (tls?.certVerified !== "SUCCESS") return undefined;
  return { fingerprint256: tls.certFingerprintSHA256, commonName: commonNameOf(tls.certSubjectDN) };
};
