import { createServer } from "node:https";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { isUpcallError } from "@upcall/contracts/errors";
import { afterAll, describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../create-emulator.ts";
import { createAuthority, type KeyPair } from "./authority.ts";
import { nodeDeliver } from "./deliver.ts";
import { serveEmulator, type ServedEmulator, type ServeOptions } from "./serve.ts";

const authority = await createAuthority();
const stranger = await createAuthority();
const pair = await authority.server(["127.0.0.1", "localhost"]);
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});

const make = (): Emulator => createEmulator({ apps: [{ appId: "my-app", secret: "s3cret" }] });
async function serve(options: ServeOptions): Promise<ServedEmulator> {
  const served = await serveEmulator(make(), options);
  opened.push(served);
  return served;
}

const status = (url: string, tls: object): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, ...tls }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject);
    sent.end();
  });

describe("serveEmulator", () => {
  test("speaks HTTP and HTTPS on one port", async () => {
    const { url, httpsUrl } = await serve({ tls: pair });
    expect((await fetch(`${url}/admin/state`)).status).toBe(200);
    expect(await status(`${httpsUrl}/admin/state`, { ca: authority.ca })).toBe(200);
  });

  test("is not trusted through another CA", async () => {
    const { httpsUrl } = await serve({ tls: pair });
    await expect(status(`${httpsUrl}/admin/state`, { ca: stranger.ca })).rejects.toThrow(/certificate/);
  });

  test("speaks only HTTPS when HTTP is off", async () => {
    const { url, port } = await serve({ tls: pair, http: false });
    expect(url).toMatch(/^https:/);
    await expect(fetch(`http://127.0.0.1:${port}/admin/state`)).rejects.toThrow();
  });

  test("turns away a client without a certificate where one is required, and takes it where it is optional", async () => {
    const client = await authority.client("my-app");
    const tls = { ...pair, clientCa: authority.ca };
    const strict = await serve({ tls: { ...tls, clientCertificate: "required" } });
    await expect(status(`${strict.httpsUrl}/admin/state`, { ca: authority.ca })).rejects.toThrow();
    expect(await status(`${strict.httpsUrl}/admin/state`, { ca: authority.ca, ...client })).toBe(200);
    const lenient = await serve({ tls: { ...tls, clientCertificate: "optional" } });
    expect(await status(`${lenient.httpsUrl}/admin/state`, { ca: authority.ca })).toBe(200);
  });

  test("says what to do about a busy port", async () => {
    const { port } = await serve({});
    const problem = await serveEmulator(make(), { port }).catch((error: unknown) => error);
    expect(isUpcallError(problem, "CONFIG") && problem.message).toBe(
      `port: ${port} is in use; stop what listens there, or give another port (0 takes any free one)`,
    );
  });
});

/** An HTTPS application that notes the name in the platform's certificate. */
async function application(
  keys: KeyPair,
  options: object = {},
): Promise<{ url: string; seen: (string | undefined)[] }> {
  const seen: (string | undefined)[] = [];
  const server = createServer({ ...keys, ...options }, (incoming, answer) => {
    const name = (incoming.socket as TLSSocket).getPeerCertificate().subject?.CN;
    seen.push(Array.isArray(name) ? name[0] : name);
    incoming.resume();
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(() => resolve())) });
  server.unref();
  return { url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/iot/t`, seen };
}
const push = (url: string): Request =>
  new Request(url, { method: "POST", body: "{}", headers: { "content-length": "2" } });

describe("nodeDeliver", () => {
  test("pushes only to a callback whose certificate the given CA signed", async () => {
    const { url } = await application(pair);
    expect((await nodeDeliver({ ca: authority.ca })(push(url))).status).toBe(200);
    await expect(nodeDeliver({ ca: stranger.ca })(push(url))).rejects.toThrow(/certificate/);
    await expect(nodeDeliver()(push(url))).rejects.toThrow(/certificate/);
  });

  test("checks the name in the certificate unless told otherwise", async () => {
    const { url } = await application(await authority.server(["hooks.example.com"]));
    await expect(nodeDeliver({ ca: authority.ca })(push(url))).rejects.toThrow(/altnames/);
    expect((await nodeDeliver({ ca: authority.ca, checkName: false })(push(url))).status).toBe(200);
  });

  test("shows the platform's certificate to an application that asks", async () => {
    const { url, seen } = await application(pair, { ca: authority.ca, requestCert: true, rejectUnauthorized: true });
    const certificate = await authority.client("platform");
    expect((await nodeDeliver({ ca: authority.ca, certificate })(push(url))).status).toBe(200);
    expect(seen).toEqual(["platform"]);
    await expect(nodeDeliver({ ca: authority.ca })(push(url))).rejects.toThrow();
  });
});
