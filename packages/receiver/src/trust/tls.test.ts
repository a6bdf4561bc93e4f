import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { createAuthority, type Authority, type KeyPair } from "@upcall/emulator/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { addresses } from "./addresses.ts";
import { clientCertificate, nodeCertificate } from "./client-certificate.ts";
import { still } from "../../test/receiver.ts";

describe("over TLS with a client certificate", () => {
  let authority: Authority;
  let platform: KeyPair;
  let server: ReturnType<typeof createServer>;
  let port: number;

  beforeAll(async () => {
    authority = await createAuthority();
    platform = await authority.client("platform.example.com");
    const receiver = createReceiver({
      ...still(),
      trust: [
        clientCertificate(nodeCertificate, {
          fingerprints: [new X509Certificate(platform.cert).fingerprint256],
          commonNames: ["platform.example.com"],
        }),
        addresses(getConnInfo, ["127.0.0.1"]),
      ],
    });
    const own = await authority.server(["localhost"]);
    const tls = { ...own, ca: authority.ca, requestCert: true, rejectUnauthorized: false };
    server = createServer(tls, getRequestListener(receiver.routes.fetch)).listen(0, "127.0.0.1");
    await once(server, "listening");
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  async function push(identity?: KeyPair): Promise<number | undefined> {
    const headers = { "content-type": "application/json" };
    const tls = { ...identity, ca: authority.ca, servername: "localhost", agent: false };
    const sending = request({ host: "127.0.0.1", port, path: "/iot", method: "POST", headers, ...tls });
    sending.end(JSON.stringify(firmwareResultSample("SUCCESS")));
    const [response] = await once(sending, "response");
    response.resume();
    return response.statusCode;
  }

  test("the platform's certificate is trusted", async () => {
    expect(await push(platform)).toBe(200);
  });

  test("no certificate, another one of the authority, or the same name from another authority is refused", async () => {
    const other = await authority.client("platform.example.com");
    const foreign = await (await createAuthority()).client("platform.example.com");
    expect([await push(), await push(other), await push(foreign)]).toEqual([404, 404, 404]);
  });
});
