import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { expect } from "vitest";
import { createEmulator } from "../../create-emulator.ts";
import { createAuthority, type KeyPair } from "../../node/authority.ts";
import { nodeDeliver } from "../../node/deliver.ts";
import { serveEmulator, type TlsOptions } from "../../node/serve.ts";
import { rowsOf, type Row } from "../rows.ts";
import { appId, secret } from "../trial.ts";
import { httpsStatus } from "./https-status.ts";

const authority = await createAuthority();
const stranger = await createAuthority();
const pair = await authority.server(["127.0.0.1"]);

/** Calls an emulator that serves HTTPS; gives the status. */
async function call(options: Partial<TlsOptions>, client: object): Promise<number | undefined> {
  const served = await serveEmulator(createEmulator({ apps: [{ appId, secret }] }), { tls: { ...pair, ...options } });
  try {
    return await httpsStatus(`${served.httpsUrl}/admin/state`, client);
  } finally {
    await served.close();
  }
}

interface Application {
  readonly deliver: (options: Parameters<typeof nodeDeliver>[0]) => Promise<number>;
  /** Names in the certificates that the platform showed. */
  readonly seen: (string | undefined)[];
}

/** Runs an HTTPS application while `use` pushes to it. */
async function application(keys: KeyPair, options: object, use: (one: Application) => Promise<void>): Promise<void> {
  const clients: (string | undefined)[] = [];
  const server = createServer({ ...keys, ...options }, (incoming, answer) => {
    clients.push((incoming.socket as TLSSocket).getPeerCertificate().subject?.CN as string | undefined);
    incoming.resume();
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/iot/t`;
  const push = { method: "POST", body: "{}", headers: { "content-length": "2" } };
  try {
    const deliver: Application["deliver"] = async (chosen) =>
      (await nodeDeliver(chosen)(new Request(url, push))).status;
    await use({ deliver, seen: clients });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export const tlsRows: readonly Row[] = rowsOf({
  "1.1": {
    "The API is served over HTTPS, with a certificate that a pre-loaded CA signed": async () => {
      expect(await call({}, { ca: authority.ca })).toBe(200);
      await expect(call({}, { ca: stranger.ca })).rejects.toThrow(/certificate/);
    },
  },
  "5.3": {
    "An HTTPS callback gets pushes only if the CA that the operator loaded signed its certificate": () =>
      application(pair, {}, async ({ deliver }) => {
        expect(await deliver({ ca: authority.ca })).toBe(200);
        await expect(deliver({ ca: stranger.ca })).rejects.toThrow(/certificate/);
        await expect(deliver({})).rejects.toThrow(/certificate/);
      }),
    "The name in the callback's certificate is checked, unless that is switched off": async () =>
      application(await authority.server(["hooks.example.com"]), {}, async ({ deliver }) => {
        await expect(deliver({ ca: authority.ca })).rejects.toThrow(/altnames/);
        expect(await deliver({ ca: authority.ca, checkName: false })).toBe(200);
      }),
    "The platform, if it has a certificate, shows it to applications that ask for one": () =>
      application(
        pair,
        { ca: authority.ca, requestCert: true, rejectUnauthorized: true },
        async ({ deliver, seen }) => {
          const certificate = await authority.client("platform");
          expect(await deliver({ ca: authority.ca, certificate })).toBe(200);
          expect(seen).toEqual(["platform"]);
          await expect(deliver({ ca: authority.ca })).rejects.toThrow();
        },
      ),
  },
  "7": {
    "It is open whether the platform demands a client certificate: it can be optional or required": async () => {
      const client = await authority.client("my-app");
      const required = { clientCa: authority.ca, clientCertificate: "required" } as const;
      await expect(call(required, { ca: authority.ca })).rejects.toThrow();
      expect(await call(required, { ca: authority.ca, ...client })).toBe(200);
      expect(await call({ ...required, clientCertificate: "optional" }, { ca: authority.ca })).toBe(200);
    },
  },
});
