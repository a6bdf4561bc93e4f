import { bits, identifier, integer, octets, sequence, set, tagged, utcTime, utf8, yes, type Der } from "./der.ts";

/** What a certificate is for. */
export type Usage = "authority" | "server" | "client";

/** A key pair with what certificates say about it. */
export interface SubjectKey {
  readonly name: string;
  readonly keys: CryptoKeyPair;
}

/** What a certificate says. */
export interface CertificateOptions {
  readonly subject: SubjectKey;
  readonly issuer: SubjectKey;
  readonly usage: Usage;
  /** Host names and IP addresses of a server. */
  readonly hosts: readonly string[];
  /** Milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
}

export const keyAlgorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

const ecdsaWithSha256 = sequence(identifier("1.2.840.10045.4.3.2"));
const commonName = (name: string): Der => sequence(set(sequence(identifier("2.5.4.3"), utf8(name))));

const extension = (id: string, value: Der, critical = false): Der =>
  sequence(identifier(id), ...(critical ? [yes] : []), octets(value));

const purposes = { server: "1.3.6.1.5.5.7.3.1", client: "1.3.6.1.5.5.7.3.2" } as const;

/** Basic constraints and key usage: signing certificates, or signing handshakes. */
const usageExtensions = (usage: Usage): Der[] =>
  usage === "authority"
    ? [
        extension("2.5.29.19", sequence(yes, integer(Uint8Array.of(0))), true),
        extension("2.5.29.15", bits(Uint8Array.of(0b0000_0110), 1), true),
      ]
    : [
        extension("2.5.29.15", bits(Uint8Array.of(0b1000_0000), 7), true),
        extension("2.5.29.37", sequence(identifier(purposes[usage]))),
      ];

/** The bytes of an IP address; `undefined` for a host name. */
function addressBytes(host: string): Uint8Array | undefined {
  if (/^\d+(\.\d+){3}$/.test(host)) return Uint8Array.from(host.split("."), Number);
  if (!host.includes(":")) return undefined;
  const [head = [], tail = []] = host.split("::").map((half) => half.split(":").filter(Boolean));
  const middle = Array<string>(8 - head.length - tail.length).fill("0");
  const groups = [...head, ...middle, ...tail].map((group) => Number.parseInt(group, 16));
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]));
}

const alternativeName = (host: string): Der => {
  const address = addressBytes(host);
  return address ? tagged(0x87, address) : tagged(0x82, new TextEncoder().encode(host));
};

/** SHA-1 of the public key, as RFC 5280 suggests; it identifies the key and secures nothing. */
const keyIdentifier = async ({ keys }: SubjectKey): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-1", await crypto.subtle.exportKey("raw", keys.publicKey)));

/** Makes and signs an X.509 certificate (version 3, ECDSA P-256); gives its DER. */
export async function makeCertificate(options: CertificateOptions): Promise<Der> {
  const { subject, issuer, usage, hosts, notBefore, notAfter } = options;
  const extensions = [
    ...usageExtensions(usage),
    extension("2.5.29.14", octets(await keyIdentifier(subject))),
    extension("2.5.29.35", sequence(tagged(0x80, await keyIdentifier(issuer)))),
    ...(hosts.length > 0 ? [extension("2.5.29.17", sequence(...hosts.map(alternativeName)))] : []),
  ];
  const content = sequence(
    tagged(0xa0, integer(Uint8Array.of(2))),
    integer(crypto.getRandomValues(new Uint8Array(16))),
    ecdsaWithSha256,
    commonName(issuer.name),
    sequence(utcTime(notBefore), utcTime(notAfter)),
    commonName(subject.name),
    new Uint8Array(await crypto.subtle.exportKey("spki", subject.keys.publicKey)),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = new Uint8Array(await crypto.subtle.sign(keyAlgorithm, issuer.keys.privateKey, content));
  const [r, s] = [signature.subarray(0, 32), signature.subarray(32)];
  return sequence(content, ecdsaWithSha256, bits(sequence(integer(r), integer(s))));
}
