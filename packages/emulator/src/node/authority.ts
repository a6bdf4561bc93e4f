import "reflect-metadata";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from "@peculiar/x509";

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

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const year = 365 * 24 * 3600 * 1000;

const pem = async (cert: X509Certificate, { privateKey }: CryptoKeyPair): Promise<KeyPair> => ({
  cert: cert.toString("pem"),
  key: PemConverter.encode(await crypto.subtle.exportKey("pkcs8", privateKey), "PRIVATE KEY"),
});

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);

/**
 * Makes an authority whose certificates last a year from `now` (milliseconds).
 * Keys are never written anywhere. Strict clients, such as Python since 3.13, accept them.
 */
export async function createAuthority(now: number = Date.now()): Promise<Authority> {
  const makeKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const validity = { notBefore: new Date(now - 3600_000), notAfter: new Date(now + year) };
  const issuerKeys = await makeKeys();
  const name = "CN=Upcall emulator CA";
  const issuer = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    name,
    keys: issuerKeys,
    signingAlgorithm: algorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(issuerKeys.publicKey),
    ],
  });
  async function issue(subject: string, usage: ExtendedKeyUsage, hosts: readonly string[]): Promise<KeyPair> {
    const keys = await makeKeys();
    const names = hosts.map((host) => ({ type: isAddress(host) ? "ip" : "dns", value: host }) as const);
    const cert = await X509CertificateGenerator.create({
      ...validity,
      subject: `CN=${subject}`,
      issuer: issuer.subject,
      publicKey: keys.publicKey,
      signingKey: issuerKeys.privateKey,
      signingAlgorithm: algorithm,
      extensions: [
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([usage]),
        await SubjectKeyIdentifierExtension.create(keys.publicKey),
        await AuthorityKeyIdentifierExtension.create(issuerKeys.publicKey),
        ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
      ],
    });
    return pem(cert, keys);
  }
  return {
    ca: issuer.toString("pem"),
    server: (hosts) => issue(hosts[0]!, ExtendedKeyUsage.serverAuth, hosts),
    client: (subject) => issue(subject, ExtendedKeyUsage.clientAuth, []),
  };
}
