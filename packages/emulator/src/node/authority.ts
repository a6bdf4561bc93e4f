import { isIP } from "node:net";
import type { Extension } from "@peculiar/x509";

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
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const issuer = [{ CN: ["Upcall emulator CA"] }];

const makeKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);

/**
 * Makes an authority whose certificates last a year from `now` (milliseconds).
 * Keys are never written anywhere. Strict clients, such as Python since 3.13, accept them.
 */
export async function createAuthority(now: number = Date.now()): Promise<Authority> {
  await import("reflect-metadata");
  const x509 = await import("@peculiar/x509");
  const keys = await makeKeys();
  const common = { notBefore: new Date(now - hour), notAfter: new Date(now + year), signingAlgorithm: algorithm };
  const issued = await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey);
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    name: issuer,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      issued,
    ],
  });

  async function issue(name: string, purpose: Extension, ...extensions: Extension[]): Promise<KeyPair> {
    const { publicKey, privateKey } = await makeKeys();
    const certificate = await x509.X509CertificateGenerator.create({
      ...common,
      issuer,
      signingKey: keys.privateKey,
      subject: [{ CN: [name] }],
      publicKey,
      extensions: [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        purpose,
        await x509.SubjectKeyIdentifierExtension.create(publicKey),
        issued,
        ...extensions,
      ],
    });
    const key = x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", privateKey), "PRIVATE KEY");
    return { cert: certificate.toString("pem"), key };
  }
  const { serverAuth, clientAuth } = x509.ExtendedKeyUsage;
  return {
    ca: ca.toString("pem"),
    server: (hosts) =>
      issue(
        hosts[0]!,
        new x509.ExtendedKeyUsageExtension([serverAuth]),
        new x509.SubjectAlternativeNameExtension(
          hosts.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
        ),
      ),
    client: (name) => issue(name, new x509.ExtendedKeyUsageExtension([clientAuth])),
  };
}
