import { PlatformError } from "@upcall/contracts/errors";
import type { UpgradeEvent } from "@upcall/contracts/notifications";
import { describe, expect, test } from "vitest";
import type { Peer } from "../door/arrival.ts";
import { addresses } from "./addresses.ts";
import { clientCertificate } from "./client-certificate.ts";
import { addressBytes } from "./ip.ts";
import { pathToken } from "./path-token.ts";
import { bunPeer, cloudflarePeer, denoPeer } from "./peers.ts";
import { readBack } from "./read-back.ts";

const arrival = (path: string, peer: Peer = {}) => ({ path, peer, header: () => null });
const from = (address: string | undefined) => arrival("/", { address });

describe("pathToken", () => {
  const current = "a".repeat(16);
  const previous = "é".repeat(16);
  test.each([
    [`/iot/${current}`, true],
    [`/${current}`, true],
    [`/iot/${current}/`, true],
    [`/iot/${current}//`, true],
    [`/iot/${encodeURIComponent(previous)}`, true],
    [`/iot/${current}/more`, false],
    [`/iot/${current.slice(1)}`, false],
    [`/iot/${current}a`, false],
    [`/iot/${current}%`, false],
    ["/iot/", false],
    ["", false],
    ["/", false],
  ])("%s: %s", async (path, passes) => {
    expect(await pathToken(current, previous).passes(arrival(path))).toBe(passes);
  });

  test("compares every byte however right the token is", async () => {
    const token = "0123456789abcdef0123456789abcdef";
    const check = pathToken(token);
    const median = async (path: string): Promise<number> => {
      const times: number[] = [];
      for (let at = 0; at < 400; at += 1) {
        const start = process.hrtime.bigint();
        await check.passes(arrival(path));
        times.push(Number(process.hrtime.bigint() - start));
      }
      return times.sort((one, other) => one - other)[200]!;
    };
    const wrong = `/${"f".repeat(32)}`;
    const nearly = `/${token.slice(0, 31)}0`;
    const rounds = 7;
    const ratios: number[] = [];
    for (let at = 0; at < rounds; at += 1) ratios.push((await median(nearly)) / (await median(wrong)));
    const ratio = ratios.sort((one, other) => one - other)[3]!;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });
});

describe("clientCertificate", () => {
  const fingerprint = "AB:".repeat(31) + "AB";
  const certificate = { fingerprint256: "ab".repeat(32), commonName: "platform" };
  const passes = (facts: Parameters<typeof clientCertificate>[0], peer: Peer) =>
    clientCertificate(facts).passes(arrival("/", peer));

  test("takes a certificate with all the facts, however written", async () => {
    expect(await passes({ fingerprints: ["00".repeat(32), fingerprint] }, { certificate })).toBe(true);
    expect(await passes({ fingerprints: [fingerprint], commonNames: ["platform"] }, { certificate })).toBe(true);
    expect(await passes({ fingerprints: [fingerprint], commonNames: ["other"] }, { certificate })).toBe(false);
    expect(await passes({ fingerprints: ["00".repeat(32)] }, { certificate })).toBe(false);
    expect(await passes({ commonNames: ["platform"] }, {})).toBe(false);
    expect(await passes({ commonNames: [""] }, {})).toBe(false);
    expect(await passes({ commonNames: ["platform"] }, { certificate: {} })).toBe(false);
  });

  test("refuses options that check nothing or can never match", () => {
    expect(() => clientCertificate({})).toThrow(/needs fingerprints or commonNames/);
    expect(() => clientCertificate({ commonNames: [] })).toThrow(/needs fingerprints or commonNames/);
    expect(() => clientCertificate({ fingerprints: ["abc"] })).toThrow(/64 hexadecimal digits/);
  });
});

describe("addresses", () => {
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
  ])("%s in %j: %s", (address, list, passes) => {
    expect(addresses(list).passes(from(address))).toBe(passes);
  });

  test.each([
    "",
    "1.2.3",
    "1.2.3.256",
    "1.2.3.4/33",
    "1.2.3.4/",
    "1.2.3.4/8/8",
    "::1::2",
    "1:2:3",
    "::/129",
    "g::",
    "1:2:3:4:5:6:7::8:9",
  ])("%j is no address", (text) => {
    expect(() => addresses([text])).toThrow(/must be an IP address/);
  });

  test("an empty list is a mistake", () => {
    expect(() => addresses([])).toThrow(/at least one/);
  });

  test("all spellings of an address are one", () => {
    expect(addressBytes("::ffff:c000:207")).toEqual(addressBytes("192.0.2.7"));
    expect(addressBytes("1:2:3:4:5:6:7:8")).toEqual([0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]);
    expect(addressBytes("1:2:3:4:5:6:7.8.9.10")?.slice(10)).toEqual([0, 6, 7, 8, 9, 10]);
  });
});

describe("peers", () => {
  const request = (cf?: object) =>
    Object.assign(new Request("https://a.example", { headers: { "cf-connecting-ip": "192.0.2.7" } }), { cf });

  test("on Cloudflare are what the edge saw, the certificate only when verified", () => {
    const tlsClientAuth = {
      certVerified: "SUCCESS",
      certFingerprintSHA256: "ab",
      certSubjectDN: String.raw`O=a\,CN=forged,CN=plat\,form,C=CN`,
    };
    expect(cloudflarePeer(request({ tlsClientAuth }), undefined)).toEqual({
      address: "192.0.2.7",
      certificate: { fingerprint256: "ab", commonName: "plat,form" },
    });
    const failed = { ...tlsClientAuth, certVerified: "FAILED:self signed certificate" };
    expect(cloudflarePeer(request({ tlsClientAuth: failed }), undefined).certificate).toBeUndefined();
    expect(cloudflarePeer(request(), undefined).certificate).toBeUndefined();
  });

  test("on Deno and Bun come from what the runtime passes", () => {
    expect(denoPeer(request(), { remoteAddr: { hostname: "192.0.2.8" } })).toEqual({ address: "192.0.2.8" });
    expect(bunPeer(request(), { requestIP: () => ({ address: "192.0.2.9" }) })).toEqual({ address: "192.0.2.9" });
    expect([denoPeer(request(), undefined), bunPeer(request(), undefined)]).toEqual([{}, {}]);
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

  test("asks once for an operation", async () => {
    const { ask, calls } = platform();
    expect(await ask(event())).toBe(true);
    expect(await ask(event({ subOperationId: "sub-149", deviceId: "device-149" }))).toBe(true);
    expect(calls).toEqual(["operation-1 0", "operation-1 1"]);
  });

  test("does not believe what the platform does not know", async () => {
    const { ask } = platform();
    expect(await ask(event({ deviceId: "device-2" }))).toBe(false);
    expect(await ask(event({ operationId: "none" }))).toBe(false);
    await expect(ask(event({ operationId: "down" }))).rejects.toThrow("connection refused");
  });

  test("asks again later for a sub-operation that was not there yet", async () => {
    const { ask, clock, rows } = platform();
    await ask(event());
    rows.push({ subOperationId: "sub-new", deviceId: "device-1" });
    const fresh = event({ subOperationId: "sub-new" });
    await expect(ask(fresh)).rejects.toMatchObject({ code: "RETRY_LATER", at: 60_000 });
    clock.at = 60_000;
    expect(await ask(fresh)).toBe(true);
  });
});
