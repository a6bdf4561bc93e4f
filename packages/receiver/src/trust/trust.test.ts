import { PlatformError } from "@upcall/contracts/errors";
import type { UpgradeEvent } from "@upcall/contracts/notifications";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { basicAuth } from "hono/basic-auth";
import { bearerAuth } from "hono/bearer-auth";
import { getConnInfo as cloudflareConnInfo } from "hono/cloudflare-workers";
import { ipRestriction } from "hono/ip-restriction";
import { jwt, sign } from "hono/jwt";
import { describe, expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { addresses } from "./addresses.ts";
import {
  clientCertificate,
  cloudflareCertificate,
  type CertificateFacts,
  type ClientCertificate,
} from "./client-certificate.ts";
import { pathToken } from "./path-token.ts";
import { readBack } from "./read-back.ts";
import { basics, ignore, recorder, still } from "../../test/receiver.ts";

/** Whether middleware calls `next()`. */
async function passes(check: MiddlewareHandler, path = "/", env: object = {}): Promise<boolean> {
  let passed = false;
  const app = new Hono().use(check).all("*", (c) => {
    passed = true;
    return c.body(null);
  });
  await app.request(path, {}, env);
  return passed;
}

describe("pathToken", () => {
  const current = "a".repeat(16);
  const previous = "b+=".repeat(6);
  test.each([
    [`/iot/${current}`, true],
    [`/${current}`, true],
    [`/iot/${current}/`, true],
    [`/iot/${current}//`, true],
    [`/iot/${previous}`, true],
    [`/iot/${encodeURIComponent(previous)}`, true],
    [`/iot/${current}?a=/${"c".repeat(16)}`, true],
    [`/iot/${current}/more`, false],
    [`/iot/${current.slice(1)}`, false],
    [`/iot/${current}a`, false],
    [`/iot/${current}%`, false],
    [`/iot/${current}%00`, false],
    ["/iot/", false],
    ["/", false],
  ])("%s: %s", async (path, expected) => {
    expect(await passes(pathToken(current, previous), path)).toBe(expected);
  });

  test.each(["\n", "\r\n", " ", "\t", '"', "'", "/", "?", "#", "%", "\\", "\u0000", "\u00e9", "\ufeff"])(
    "refuses a token with %j in it, which files and shells add",
    (odd) => {
      for (const token of [`${current}${odd}`, `${odd}${current}`]) {
        expect(() => pathToken(token)).toThrow(/pathToken: must be one part of a path/);
        expect(() => pathToken(current, token)).toThrow(/pathToken: must be one part of a path/);
      }
    },
  );

  test("refuses a number, which a Worker's variable may be", () => {
    expect(() => pathToken(1_234_567_890_123_456 as never)).toThrow("pathToken: must be a text");
  });

  test("repeats no token in its errors", () => {
    expect(() => pathToken("short-secret")).toThrow(/^(?!.*short-secret)/s);
    expect(() => pathToken("a secret with blanks in it")).toThrow(/^(?!.*a secret with)/s);
  });
});

describe("clientCertificate", () => {
  const fingerprint = "AB:".repeat(31) + "AB";
  const certificate = { fingerprint256: "ab".repeat(32), commonName: "platform" };
  const trusted = (facts: CertificateFacts, shown: ClientCertificate | undefined) =>
    passes(clientCertificate(() => shown, facts));

  test("accepts a certificate that matches every option, in any notation", async () => {
    expect(await trusted({ fingerprints: ["00".repeat(32), fingerprint] }, certificate)).toBe(true);
    expect(await trusted({ fingerprints: [fingerprint], commonNames: ["platform"] }, certificate)).toBe(true);
    expect(await trusted({ fingerprints: [fingerprint], commonNames: ["other"] }, certificate)).toBe(false);
    expect(await trusted({ fingerprints: ["00".repeat(32)] }, certificate)).toBe(false);
    expect(await trusted({ commonNames: ["platform"] }, undefined)).toBe(false);
    expect(await trusted({ commonNames: [""] }, undefined)).toBe(false);
    expect(await trusted({ commonNames: ["platform"] }, {})).toBe(false);
    expect(await trusted({ commonNames: [""] }, {})).toBe(false);
    expect(await trusted({ commonNames: [""] }, { commonName: "" })).toBe(false);
  });

  test("refuses options that check nothing or can never match", () => {
    const of = (facts: CertificateFacts) => clientCertificate(ignore as never, facts);
    expect(() => of({})).toThrow(/needs fingerprints or commonNames/);
    expect(() => of({ commonNames: [] })).toThrow(/needs fingerprints or commonNames/);
    expect(() => of({ fingerprints: ["abc"] })).toThrow(/64 hexadecimal digits/);
  });

  test("reads on Cloudflare what the edge verified, and no header", () => {
    const contextOf = (cf?: object) => ({ req: { raw: { cf } } }) as unknown as Context;
    const tlsClientAuth = {
      certVerified: "SUCCESS",
      certFingerprintSHA256: "ab",
      certSubjectDN: String.raw`O=a\,CN=forged,CN=plat\,form,C=CN`,
    };
    expect(cloudflareCertificate(contextOf({ tlsClientAuth }))).toEqual({
      fingerprint256: "ab",
      commonName: "plat,form",
    });
    const failed = { ...tlsClientAuth, certVerified: "FAILED:self signed certificate" };
    expect(cloudflareCertificate(contextOf({ tlsClientAuth: failed }))).toBeUndefined();
    expect(cloudflareCertificate(contextOf())).toBeUndefined();
  });
});

describe("addresses", () => {
  const trusted = (address: string | undefined, list: readonly string[]) =>
    passes(addresses(() => ({ remote: address === undefined ? {} : { address, addressType: undefined } }), list));

  test.each([
    ["192.0.2.7", ["192.0.2.7"], true],
    ["::ffff:192.0.2.7", ["192.0.2.0/24"], true],
    ["192.0.3.7", ["192.0.2.0/24"], false],
    ["192.0.3.7", ["192.0.2.0/23"], true],
    ["10.0.0.1", ["192.0.2.0/24", "0.0.0.0/0"], true],
    ["2001:db8::1", ["0.0.0.0/0"], false],
    ["2001:db8:0:0:0:0:0:1", ["2001:db8::/32"], true],
    ["fe80::1%eth0", ["fe80::/10"], true],
    ["2001:db9::1", ["2001:db8::/32"], false],
    ["::1", ["::/0"], true],
    ["nonsense", ["::/0"], false],
    [undefined, ["::/0"], false],
  ])("%s in %j: %s", async (address, list, expected) => {
    expect(await trusted(address, list)).toBe(expected);
  });

  test.each([
    "",
    "*",
    "1.2.3",
    "1.2.3.256",
    "1.2.3.4/33",
    "1.2.3.4/",
    "1.2.3.4/8/8",
    "::1::2",
    "1:2:3",
    "::/129",
    "g::",
  ])("%j is no address", (text) => {
    expect(() => addresses(cloudflareConnInfo, ["192.0.2.7", text])).toThrow(/must be an IP address/);
  });

  test("an empty list is refused", () => {
    expect(() => addresses(cloudflareConnInfo, [])).toThrow(/at least one/);
  });
});

describe("the middleware of Hono", () => {
  const secret = "a-secret-of-32-characters-or-more";
  const hmac = { alg: "HS256", secret } as const;

  async function statusWith(check: MiddlewareHandler, headers: Record<string, string>) {
    const { events, hooks } = recorder();
    const receiver = createReceiver({ ...still(), trust: [check], hooks });
    const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body: "{}" };
    const response = await receiver.fetch(new Request("http://a/iot", init));
    const { status } = response;
    return { status, events, text: await response.text(), headers: [...response.headers] };
  }

  const checks: [string, MiddlewareHandler, () => Promise<Record<string, string>>][] = [
    ["bearerAuth", bearerAuth({ token: secret }), async () => ({ authorization: `Bearer ${secret}` })],
    [
      "basicAuth",
      basicAuth({ username: "platform", password: secret }),
      async () => ({ authorization: `Basic ${btoa(`platform:${secret}`)}` }),
    ],
    ["jwt", jwt(hmac), async () => ({ authorization: `Bearer ${await sign({ sub: "platform" }, secret)}` })],
    [
      "ipRestriction",
      ipRestriction(cloudflareConnInfo, { allowList: ["192.0.2.0/24"] }),
      async () => ({ "cf-connecting-ip": "192.0.2.7" }),
    ],
  ];

  test.each(checks)(
    "%s is a check without an adapter, and its answer does not reach the sender",
    async (name, check, right) => {
      expect(await statusWith(check, await right())).toMatchObject({ status: 200, text: "" });
      for (const wrong of [
        {},
        { authorization: "Bearer wrong" },
        { authorization: "?", "cf-connecting-ip": "10.0.0.1" },
      ])
        expect(await statusWith(check, wrong)).toEqual({
          status: 404,
          text: "",
          headers: [["content-length", "0"]],
          events: [{ kind: "refused", status: 404, checks: [name] }],
        });
    },
  );

  test("all run for each request, also after one has failed or thrown", async () => {
    const ran: string[] = [];
    const named =
      (name: string, check: MiddlewareHandler): MiddlewareHandler =>
      (c, next) => {
        ran.push(name);
        return check(c, next);
      };
    const all: MiddlewareHandler[] = [
      named("throws", () => {
        throw new Error("bug");
      }),
      named("throws a revoked proxy", () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        throw proxy;
      }),
      named("answers", async (c) => c.json({ hint: "the token is wrong" }, 401)),
      named("forgets", async () => undefined),
      named("passes", (_, next) => next()),
    ];
    const receiver = createReceiver({ ...basics(), trust: all });
    const response = await receiver.fetch(new Request("http://a/iot"));
    expect([response.status, await response.text()]).toEqual([405, ""]);
    expect(ran).toEqual(["throws", "throws a revoked proxy", "answers", "forgets", "passes"]);
  });

  test("a value that is no middleware is refused at the start", () => {
    const trust = [{ name: "old", passes: () => true }] as never;
    expect(() => createReceiver({ ...basics(), trust })).toThrow(/trust: must be Hono middleware/);
  });
});

describe("readBack", () => {
  const event = (over: Partial<UpgradeEvent> = {}): UpgradeEvent => ({
    kind: "software",
    phase: "downloading",
    deviceId: "device-1",
    appId: "app-1",
    operationId: "operation-1",
    subOperationId: "sub-1",
    ...over,
  });

  function platform() {
    const clock = { at: 0 };
    const rows = Array.from({ length: 150 }, (_, at) => ({ subOperationId: `sub-${at}`, deviceId: `device-${at}` }));
    const calls: string[] = [];
    const ask = readBack(
      {
        async queryUpgradeSubTask({ operationId, pageNo, pageSize }) {
          calls.push(`${operationId} ${pageNo}`);
          if (operationId === "none")
            throw new PlatformError({ operation: "queryUpgradeSubTask", status: 404, code: "123009" });
          if (operationId === "down") throw new Error("connection refused");
          return { data: rows.slice(pageNo * pageSize, (pageNo + 1) * pageSize) };
        },
      },
      { now: () => clock.at },
    );
    return { ask, calls, clock, rows };
  }

  test("reads an operation once", async () => {
    const { ask, calls } = platform();
    expect(await ask(event())).toBe(true);
    expect(await ask(event({ subOperationId: "sub-149", deviceId: "device-149" }))).toBe(true);
    expect(calls).toEqual(["operation-1 0", "operation-1 1"]);
  });

  test("refuses a sub-operation that the platform does not know", async () => {
    const { ask } = platform();
    expect(await ask(event({ deviceId: "device-2" }))).toBe(false);
    expect(await ask(event({ operationId: "none" }))).toBe(false);
    await expect(ask(event({ operationId: "down" }))).rejects.toThrow("connection refused");
  });

  test("reads an operation again when a sub-operation was missing", async () => {
    const { ask, clock, rows } = platform();
    await ask(event());
    rows.push({ subOperationId: "sub-new", deviceId: "device-1" });
    const fresh = event({ subOperationId: "sub-new" });
    await expect(ask(fresh)).rejects.toMatchObject({ code: "RETRY_LATER", at: 60_000 });
    clock.at = 60_000;
    expect(await ask(fresh)).toBe(true);
  });
});
