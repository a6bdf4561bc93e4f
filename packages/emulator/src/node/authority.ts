import { keyAlgorithm, makeCertificate, type SubjectKey, type Usage } from "./certificate.ts";
import { pem } from "./der.ts";

/** A certificate and its private key, in PEM. */
export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority for one emulator. */
export interface Authority {
  /** The authority's own certificate in PEM, for the trust store of whoever talks to its holders. */
  readonly ca: string;
  /** A certificate for servers on these host names and addresses. */
  server(hosts: readonly string[]): Promise<KeyPair>;
  /** A certificate for a client of this name. */
  client(name: string): Promise<KeyPair>;
}

const hour = 3_600_000;
const year = 365 * 24 * hour;

const subjectKey = async (name: string): Promise<SubjectKey> => ({
  name,
  keys: await crypto.subtle.generateKey(keyAlgorithm, true, ["sign", "verify"]),
});

/**
 * Makes an authority whose certificates last a year from `now` (milliseconds).
 * Keys are never written anywhere. Strict clients, such as Python since 3.13, accept them.
 */
export async function createAuthority(now: number = Date.now()): Promise<Authority> {
  const issuer = await subjectKey("Upcall emulator CA");
  const certify = async (subject: SubjectKey, usage: Usage, hosts: readonly string[]): Promise<string> =>
    pem(
      "CERTIFICATE",
      await makeCertificate({ subject, issuer, usage, hosts, notBefore: now - hour, notAfter: now + year }),
    );
  async function issue(name: string, usage: Usage, hosts: readonly string[]): Promise<KeyPair> {
    const subject = await subjectKey(name);
    const key = new Uint8Array(await crypto.subtle.exportKey("pkcs8", subject.keys.privateKey));
    return { cert: await certify(subject, usage, hosts), key: pem("PRIVATE KEY", key) };
  }
  return {
    ca: await certify(issuer, "authority", []),
    server: (hosts) => issue(hosts[0]!, "server", hosts),
    client: (name) => issue(name, "client", []),
  };
}
