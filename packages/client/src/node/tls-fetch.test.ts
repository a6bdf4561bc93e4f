import { createEmulator } from "@upcall/emulator";
import { createAuthority, serveEmulator, type Authority, type ServedEmulator } from "@upcall/emulator/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient, TransportError } from "../index.ts";
import { tlsFetch, type TlsOptions } from "./index.ts";

const app = { appId: "my-app", secret: "s3cret" };
let authority: Authority;
let platform: ServedEmulator;
let certificate: { cert: string; key: string };

beforeAll(async () => {
  authority = await createAuthority();
  certificate = await authority.client("my-app");
  platform = await serveEmulator(createEmulator({ apps: [app] }), {
    http: false,
    tls: {
      // The certificate of an old platform: it names a host, but the platform is reached by its address.
      ...(await authority.server(["iot.example.com"])),
      clientCa: authority.ca,
      clientCertificate: "required",
    },
  });
});
afterAll(() => platform.close());

async function login(options: TlsOptions): Promise<unknown> {
  const tls = tlsFetch(options);
  const iot = createClient({ ...app, baseUrl: platform.httpsUrl!, fetch: tls.fetch, retry: 0 });
  try {
    return typeof (await iot.getAuthToken()).accessToken;
  } catch (error) {
    return error instanceof TransportError && error.message;
  } finally {
    await tls.close();
  }
}

const hostname = "iot.example.com";

test("the platform accepts an authority (text or bytes), a client certificate and a host name", async () => {
  for (const ca of [authority.ca, [new TextEncoder().encode(authority.ca)]])
    expect(await login({ ca, hostname, ...certificate })).toBe("string");
});

test("a certificate for another host name is refused", async () => {
  for (const other of [{}, { hostname: "evil.example.com" }])
    expect(await login({ ca: authority.ca, ...other, ...certificate })).toContain("(ERR_TLS_CERT_ALTNAME_INVALID)");
});

test("a certificate of another authority is refused", async () => {
  const { ca } = await createAuthority();
  expect(await login({ ca, hostname, ...certificate })).toMatch(
    /could not be reached.*certificate \((SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)\)/,
  );
});

test("without the client certificate the platform refuses", async () => {
  expect(await login({ ca: authority.ca, hostname })).toContain("could not be reached");
});

test.each([
  [{ rejectUnauthorized: false }, "rejectUnauthorized: is not an option of tlsFetch; the options are ca, cert, key"],
  [{ cert: "x" }, "key: and cert must be given together"],
  [{ key: "x" }, "key: and cert must be given together"],
])("%o is refused", (options, said) => {
  expect(() => tlsFetch(options as TlsOptions)).toThrow(said);
});
