import "reflect-metadata";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

x509.cryptoProvider.set(webcrypto as Crypto);
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const day = 86_400_000;

/** A certificate and its key, in PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
}

/** A CA of the tests. */
export interface Authority {
  /** Its certificate, in PEM. */
  readonly cert: string;
  /** Another CA, which this one vouches for. */
  intermediate(name: string): Promise<Authority>;
  /** @param days from and until when the certificate is valid, counted from today. @default [-1, 90] */
  issue(host: string, days?: readonly [from: number, until: number]): Promise<Identity>;
}

let serial = 1;

const pem = async (key: CryptoKey): Promise<string> => {
  const bytes = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key)).toString("base64");
  return `-----BEGIN PRIVATE KEY-----\n${bytes.replace(/.{64}/g, "$&\n")}\n-----END PRIVATE KEY-----\n`;
};

const validity = ([from, until]: readonly [number, number]) => ({
  notBefore: new Date(Date.now() + from * day),
  notAfter: new Date(Date.now() + until * day),
  serialNumber: (serial++).toString(16).padStart(2, "0"),
});

interface Parent {
  readonly subject: string;
  readonly key: CryptoKey;
}

const keyPair = (): Promise<CryptoKeyPair> => webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);

async function authorityOf(name: string, parent?: Parent): Promise<Authority> {
  const keys = await keyPair();
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity([-30, 365]),
    subject: `CN=${name}`,
    issuer: parent?.subject ?? `CN=${name}`,
    publicKey: keys.publicKey,
    signingKey: parent?.key ?? keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, 1, true)],
  });
  return {
    cert: `${certificate.toString("pem")}\n`,
    intermediate: (own) => authorityOf(own, { subject: certificate.subject, key: keys.privateKey }),
    async issue(host, days = [-1, 90]) {
      const own = await keyPair();
      const leaf = await x509.X509CertificateGenerator.create({
        ...validity(days),
        subject: `CN=${host}`,
        issuer: certificate.subject,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [new x509.SubjectAlternativeNameExtension([{ type: "dns", value: host }])],
      });
      return { cert: `${leaf.toString("pem")}\n`, key: await pem(own.privateKey) };
    },
  };
}

/** Makes a CA that nobody knows. */
export const createAuthority = (name = "Test CA"): Promise<Authority> => authorityOf(name);
