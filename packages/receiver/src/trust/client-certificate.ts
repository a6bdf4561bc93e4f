import { ConfigError } from "@upcall/contracts/errors";
import type { TrustCheck } from "./check.ts";
import { oneOf } from "./constant-time.ts";

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
 * on at the platform, and {@link ReceiverOptions.peer} to know the host, such as `cloudflarePeer`.
 *
 * @throws ConfigError when no fact is given.
 */
export function clientCertificate({ fingerprints, commonNames }: CertificateFacts): TrustCheck {
  if (!fingerprints?.length && !commonNames?.length)
    throw new ConfigError("clientCertificate", "needs fingerprints or commonNames; any certificate is as good as none");
  for (const one of fingerprints ?? [])
    if (!/^[\da-f]{64}$/.test(bare(one)))
      throw new ConfigError("clientCertificate", "fingerprints must be SHA-256, which is 64 hexadecimal digits");
  const knownPrint = fingerprints && oneOf(fingerprints.map(bare));
  const knownName = commonNames && oneOf(commonNames);
  return {
    name: "client-certificate",
    passes({ peer: { certificate } }) {
      const print = knownPrint?.(bare(certificate?.fingerprint256 ?? "")) ?? true;
      const name = knownName?.(certificate?.commonName ?? "") ?? true;
      return certificate !== undefined && print && name;
    },
  };
}
