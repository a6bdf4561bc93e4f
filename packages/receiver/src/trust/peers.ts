import type { Peer, PeerReader } from "../door/arrival.ts";

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

/** For Cloudflare Workers: the address and the certificate that the edge saw. Only behind Cloudflare, where nobody can forge them. */
export const cloudflarePeer: PeerReader = (request): Peer => {
  const tls = (request as { cf?: { tlsClientAuth?: CloudflareTls } }).cf?.tlsClientAuth;
  const verified = tls?.certVerified === "SUCCESS";
  return {
    address: request.headers.get("cf-connecting-ip") ?? undefined,
    certificate: verified
      ? { fingerprint256: tls.certFingerprintSHA256, commonName: commonNameOf(tls.certSubjectDN) }
      : undefined,
  };
};

/** For `Deno.serve`, which passes connection info beside the request. */
export const denoPeer: PeerReader = (_, info): Peer => ({
  address: (info as { remoteAddr?: { hostname?: string } } | undefined)?.remoteAddr?.hostname,
});

/** For `Bun.serve`, which passes its server beside the request. */
export const bunPeer: PeerReader = (request, server): Peer => ({
  address: (server as { requestIP?(request: Request): { address: string } | null } | undefined)?.requestIP?.(request)
    ?.address,
});
