import "reflect-metadata";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from "@peculiar/x509";
import { X509Certificate as NodeCertificate } from "node:crypto";
import { expect, test } from "vitest";
import { createAuthority } from "./authority.ts";

test("server certificates name their hosts, are signed by the CA, and identify its key as strict clients demand", async () => {
  const authority = await createAuthority();
  const ca = new X509Certificate(authority.ca);
  const { cert } = await authority.server(["127.0.0.1", "localhost", "::1", "2001:db8::8:1"]);
  const leaf = new X509Certificate(cert);
  expect(await leaf.verify({ publicKey: ca.publicKey })).toBe(true);
  expect(leaf.issuer).toBe("CN=Upcall emulator CA");
  expect(leaf.getExtension(AuthorityKeyIdentifierExtension)!.keyId).toBe(
    ca.getExtension(SubjectKeyIdentifierExtension)!.keyId,
  );
  expect(leaf.getExtension(SubjectAlternativeNameExtension)!.names.toJSON()).toMatchObject([
    { type: "ip", value: "127.0.0.1" },
    { type: "dns", value: "localhost" },
    { type: "ip" },
    { type: "ip" },
  ]);
  const read = new NodeCertificate(cert);
  for (const address of ["127.0.0.1", "::1", "2001:db8::8:1"]) expect(read.checkIP(address)).toBe(address);
  expect(read.checkHost("localhost")).toBe("localhost");
  expect(read.checkHost("example.com")).toBeUndefined();
});

test("the CA may sign certificates, servers and clients may not", async () => {
  const authority = await createAuthority();
  const ca = new X509Certificate(authority.ca);
  expect(ca.getExtension(BasicConstraintsExtension)).toMatchObject({ ca: true, pathLength: 0, critical: true });
  expect(ca.getExtension(KeyUsagesExtension)!.usages).toBe(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign);
  expect(await ca.isSelfSigned()).toBe(true);
  const client = new X509Certificate((await authority.client("my-app")).cert);
  expect(client.subject).toBe("CN=my-app");
  expect(client.getExtension(BasicConstraintsExtension)).toBeNull();
  expect(client.getExtension(KeyUsagesExtension)!.usages).toBe(KeyUsageFlags.digitalSignature);
  expect(client.getExtension(ExtendedKeyUsageExtension)!.usages).toEqual(["1.3.6.1.5.5.7.3.2"]);
});

test("certificates are valid from an hour before they were made to a year after", async () => {
  const now = Date.UTC(2026, 0, 1);
  const { notBefore, notAfter } = new X509Certificate((await createAuthority(now)).ca);
  expect([now - notBefore.getTime(), notAfter.getTime() - now]).toEqual([3_600_000, 365 * 86_400_000]);
});
