export { addresses } from "./addresses.ts";
export type { TrustCheck } from "./check.ts";
export { clientCertificate, type CertificateFacts } from "./client-certificate.ts";
export { pathToken } from "./path-token.ts";
export { bunPeer, cloudflarePeer, denoPeer } from "./peers.ts";
export { readBack, type ReadBack, type ReadBackOptions } from "./read-back.ts";
