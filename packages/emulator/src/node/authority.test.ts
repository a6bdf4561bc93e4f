import "reflect-metadata";
import {
  AuthorityKeyIdentifierExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from "@peculiar/x509";
import { expect, test } from "vitest";
import { createAuthority } from "./authority.ts";

test("server certificates name their hosts, are signed by the CA, and identify its key as strict clients demand", async () => {
  const authority = await createAuthority();
  const ca = new X509Certificate(authority.ca);
  const leaf = new X509Certificate((await authority.server(["127.0.0.1", "localhost"])).cert);
  expect(await leaf.verify({ publicKey: ca.publicKey })).toBe(true);
  const names = leaf.getExtension(SubjectAlternativeNameExtension)!.names.toJSON();
  expect(names).toEqual([
    { type: "ip", value: "127.0.0.1" },
    { type: "dns", value: "localhost" },
  ]);
  expect(leaf.getExtension(AuthorityKeyIdentifierExtension)!.keyId).toBe(
    ca.getExtension(SubjectKeyIdentifierExtension)!.keyId,
  );
});

test("certificates are valid from an hour before they were made to a year after", async () => {
  const now = Date.UTC(2026, 0, 1);
  const { notBefore, notAfter } = new X509Certificate((await createAuthority(now)).ca);
  expect([now - notBefore.getTime(), notAfter.getTime() - now]).toEqual([3_600_000, 365 * 86_400_000]);
});
