import { createHmac } from "node:crypto";
import { createEmulator, virtualClock } from "@upcall/emulator";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fakeTime, flush, settle } from "../../test/platform.ts";
import { createClient } from "../index.ts";
import { ctwing, type CtwingOptions } from "./index.ts";
import { signatureOf, signedText } from "./signature.ts";

const app = { appId: "app-key-1", secret: "app-s3cret" };
const identity = { appKey: app.appId, appSecret: app.secret };
const subscription = {
  notifyType: "fwUpgradeResultNotify",
  callbackurl: "https://hooks.example.com:443/iot/4f9c",
} as const;
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const versions = { queryBatchSubscriptions: "20210721031158", createFirmwareUpgradeTask: "20210721031158" } as const;

/** The emulator's CTWing edition, whose clock is wrong by so many milliseconds, and a client of it. */
function platform(options: Partial<CtwingOptions> = {}, wrongBy = 0) {
  const requests: Request[] = [];
  const emulator = createEmulator({
    apps: [app],
    edition: "CTWing",
    clock: virtualClock({ wall: () => Date.now() + wrongBy }),
    deliver: async () => new Response(null),
  });
  const client = createClient({
    baseUrl: "https://ag-api.ctwing.example",
    profile: ctwing({ ...identity, ...options }),
    async fetch(request) {
      requests.push(request.clone());
      return emulator.fetch(request);
    },
  });
  return { client, emulator, requests, paths: () => requests.map(({ url }) => new URL(url).pathname) };
}

test("application, timestamp, parameters by name and body are signed, each on a line", async () => {
  const parameters = Object.entries({ pageNo: "0", MasterKey: "m k" });
  const signed = { application: "k", timestamp: "1650000000000", parameters, body: '{"a":1}' };
  const text = 'application:k\ntimestamp:1650000000000\nMasterKey:m k\npageNo:0\n{"a":1}\n';
  expect(signedText(signed)).toBe(text);
  expect(signedText({ ...signed, parameters: [], body: "" })).toBe("application:k\ntimestamp:1650000000000\n");
  expect(await signatureOf("secret", signed)).toBe(createHmac("sha1", "secret").update(text).digest("base64"));
});

describe("a client of CTWing", () => {
  test("asks for the time once, signs, and never logs in", async () => {
    const { client, requests, paths } = platform();
    await Promise.all([client.subDeviceManagementData(subscription), client.subDeviceManagementData(subscription)]);
    expect(paths().sort()).toEqual(["/echo", ...Array.from({ length: 2 }, () => "/iodm/app/sub/v1.1.0/subscribe")]);
    const { headers } = requests.at(-1)!;
    expect(Object.fromEntries(headers)).toMatchObject({
      application: "app-key-1",
      version: "20210721031158",
      timestamp: expect.stringMatching(/^\d{13}$/),
      signature: expect.stringMatching(/^[\w+/]{27}=$/),
    });
    expect([...headers.values()].join(" ")).not.toContain(app.secret);
  });

  test.each([-7_200_000, 7_200_000])("signs by the platform's clock when that differs by %i ms", async (wrongBy) => {
    const { client } = platform({}, wrongBy);
    await expect(client.subDeviceManagementData(subscription)).resolves.toBeUndefined();
  });

  test("signs the query and the key of a product too", async () => {
    const { client, requests } = platform({ versions, masterKey: "m4ster" });
    await client.subDeviceManagementData(subscription);
    const { subscriptions } = await client.queryBatchSubscriptions({ notifyType: "fwUpgradeResultNotify", pageNo: 0 });
    expect(subscriptions).toMatchObject([{ notifyType: "fwUpgradeResultNotify" }]);
    expect(requests.at(-1)!.headers.get("MasterKey")).toBe("m4ster");
  });

  test("has no calls that the platform's documents do not show, until their version is given", async () => {
    const { client, requests } = platform();
    const refused = { name: "ConfigError", option: "versions" };
    await expect(client.queryBatchSubscriptions({})).rejects.toMatchObject(refused);
    await expect(client.getAuthToken({ appId: "a", secret: "b" })).rejects.toMatchObject({ option: "profile" });
    await expect(
      client.subDeviceManagementData({ ...subscription, callbackurl: "https://hooks.example.com/iot" }),
    ).rejects.toMatchObject({ option: "callbackUrl" });
    expect(requests).toEqual([]);
  });

  test("is refused once more with a fresh time when its secret is wrong, and names no secret", async () => {
    const { client, paths } = platform({ appSecret: "wr0ng-secret" });
    const refused = await client.subDeviceManagementData(subscription).attempt();
    expect(refused).toMatchObject({ ok: false, error: { name: "PlatformError", status: 401 } });
    expect(JSON.stringify(refused)).not.toContain("wr0ng");
    expect(paths()).toEqual(["/echo", "/iodm/app/sub/v1.1.0/subscribe", "/echo", "/iodm/app/sub/v1.1.0/subscribe"]);
  });

  test("asks for the time again when the request that asked for it was cancelled", async () => {
    // Signatures are made on another thread, for which the time of this one does not wait.
    vi.spyOn(crypto.subtle, "importKey").mockResolvedValue({} as CryptoKey);
    vi.spyOn(crypto.subtle, "sign").mockResolvedValue(new ArrayBuffer(20));
    fakeTime();
    let echoes = 0;
    const client = createClient({
      baseUrl: "https://ag-api.ctwing.example",
      profile: ctwing(identity),
      async fetch({ url }) {
        if (!url.endsWith("/echo")) return new Response(null);
        echoes += 1;
        if (echoes > 1) return new Response(null);
        // As when the runtime cancels a request: its timers stop, its promises stay pending.
        vi.clearAllTimers();
        return new Promise(() => {});
      },
    });
    void client.subDeviceManagementData(subscription);
    await flush();
    await expect(settle(client.subDeviceManagementData(subscription))).resolves.toBeUndefined();
    expect(echoes).toBe(2);
  });

  test("reads an error of the gateway inside a success as an error", async () => {
    const client = createClient({
      baseUrl: "https://ag-api.ctwing.example",
      profile: ctwing(identity),
      fetch: async () => Response.json({ code: 1004, msg: "no right" }),
    });
    await expect(client.subDeviceManagementData(subscription)).rejects.toMatchObject({ code: "1004", status: 200 });
  });
});

test.each([
  [{ appKey: "" }, "appKey"],
  [{ appSecret: "hush hush" }, "appSecret"],
  [{ masterKey: "a\n" }, "masterKey"],
  [{ versions: { queryUpgradeTask: "1.0" } }, "versions"],
])("%j is refused, naming %s", (options, option) => {
  const make = (): unknown => ctwing({ ...identity, ...options });
  expect(make).toThrow(expect.objectContaining({ name: "ConfigError", option }));
  expect(make).not.toThrow("hush");
});

test("a value that is no profile is refused", () => {
  const options = { baseUrl: "https://x.example.com", profile: {} as never };
  expect(() => createClient(options)).toThrow("profile: must be a profile");
});
