import { inspect } from "node:util";
import { isUpcallError } from "@upcall/contracts/errors";
import { operations } from "@upcall/contracts/operations";
import { afterEach, expect, test, vi } from "vitest";
import { platform } from "../test/platform.ts";
import { createClient, memoryStore, type ClientOptions, type Fetch } from "./index.ts";

const secret = "S3CRET-value-0001";
const token = "T0KEN-value-0002";
const pathToken = "P4TH-value-0003";
const sensitive = /S3CRET-value|T0KEN-value|P4TH-value/;
const callbackUrl = `https://hooks.example.com:443/iot/${pathToken}`;

const methods = ["log", "info", "warn", "error", "debug"] as const;
const spies = methods.map((method) => vi.spyOn(console, method));
afterEach(() => spies.forEach((spy) => spy.mockClear()));

const login = Response.json({ accessToken: token, refreshToken: token, expiresIn: 3600 });
const answers: [name: string, answer: (request: Request) => Response][] = [
  [
    "lost",
    (request) => {
      throw new TypeError(`error sending request for url (${request.url}): ${secret}`.replace(secret, "reset"));
    },
  ],
  [
    "refused",
    () => Response.json({ error_code: "1010005", error_desc: `token ${token} of ${secret}` }, { status: 403 }),
  ],
  ["throttled", () => Response.json({ error_code: "1010009", error_desc: token }, { status: 403 })],
  [
    "unknown code",
    (request) => Response.json({ error_code: "999", error_desc: request.url + secret }, { status: 400 }),
  ],
  ["no JSON", () => new Response(`<html>${token}${secret}${pathToken}`)],
  [
    "wrong shape",
    () => Response.json({ [pathToken]: secret, operationId: 7, subscriptions: [{ callbackUrl: { callbackUrl } }] }),
  ],
  ["redirect", () => new Response(null, { status: 302, headers: { location: `https://evil.example.com/?${token}` } })],
  ["gateway", () => new Response(secret, { status: 503 })],
];

/** A request for every operation, holding everything that is sensitive where it can. */
const requests: Record<keyof typeof operations, object> = {
  getAuthToken: { appId: "a-1", secret },
  refreshAuthToken: { appId: "a-1", secret, refreshToken: token },
  logout: { accessToken: token },
  subDeviceManagementData: { notifyType: "swUpgradeResultNotify", callbackurl: callbackUrl },
  subDeviceBusinessData: { notifyType: "deviceAdded", callbackUrl },
  querySingleSubscription: { subscriptionId: "s-1" },
  queryBatchSubscriptions: {},
  deleteSingleSubscription: { subscriptionId: "s-1" },
  deleteBatchSubscriptions: { callbackUrl },
  queryUpgradePackageList: {},
  queryUpgradePackage: { fileId: "f" },
  deleteUpgradePackage: { fileId: "f" },
  createSoftwareUpgradeTask: { fileId: "f", targets: { devices: ["d"] } },
  createFirmwareUpgradeTask: { fileId: "f", targets: { devices: ["d"] } },
  queryUpgradeTask: { operationId: "op" },
  queryUpgradeSubTask: { operationId: "op" },
  queryUpgradeTaskList: {},
};
const names = Object.keys(requests) as (keyof typeof operations)[];

/** Every form in which a program may show a value. */
const shown = (value: unknown): string =>
  [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.message}${value.stack}` : "",
  ].join("\n");

const clientOf = (fetch: Fetch, events: unknown[] = [], more: object = {}) => {
  const { clock } = platform();
  const watch = (event: unknown): number => events.push(event);
  const hooks = { onRequest: watch, onResponse: watch, onRetry: watch };
  const options = { baseUrl: "https://iot.example.com:8743", appId: "a-1", secret, fetch, clock, ...hooks, ...more };
  return { clock, events, iot: createClient(options as ClientOptions) };
};
type AnyMethods = Record<string, (request: object) => Promise<unknown>>;

test.each(answers)(
  "%s: no error, hook event or log holds anything sensitive, for any operation",
  async (_name, answer) => {
    for (const name of names) {
      const { iot, clock, events } = clientOf((request) =>
        request.url.endsWith("/login") && name !== "getAuthToken" ? login.clone() : answer(request),
      );
      const outcome = await clock.settle(
        (iot as unknown as AnyMethods)[name]!(requests[name]).catch((e: unknown) => e),
      );
      if (outcome instanceof Error) expect(isUpcallError(outcome), shown(outcome)).toBe(true);
      if (outcome instanceof Error) expect(shown(outcome)).not.toMatch(sensitive);
      expect(events.length).toBeGreaterThan(0);
      expect(shown(events)).not.toMatch(sensitive);
    }
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  },
);

test("what is refused before it is sent is not repeated in the error", async () => {
  const { iot, clock, events } = clientOf(() => login.clone());
  const wrong: Promise<unknown>[] = [
    iot.getAuthToken({ appId: "a-1", secret: `${secret} ${secret}` }),
    iot.logout({ accessToken: token.repeat(20) }),
    iot.subDeviceManagementData({
      notifyType: "swUpgradeResultNotify",
      callbackurl: `https://hooks.example.com/${pathToken}`,
    }),
    iot.subDeviceManagementData({ notifyType: pathToken as never, callbackurl: callbackUrl }),
    iot.deleteBatchSubscriptions({ callbackUrl: `https://hooks.example.com:443/${pathToken.repeat(30)}` }),
    iot.ensureSubscriptions({ callbackUrl: `http://hooks.example.com:80/${pathToken}`, types: "upgrades" }),
  ];
  for (const outcome of await Promise.all(wrong.map((call) => clock.settle(call.catch((error: unknown) => error))))) {
    expect(isUpcallError(outcome)).toBe(true);
    expect(shown(outcome)).not.toMatch(sensitive);
  }
  expect(events).toEqual([]);
});

test("a client shows none of its options", () => {
  const { iot } = clientOf(() => login.clone(), [], { store: memoryStore() });
  expect(shown(iot)).not.toMatch(sensitive);
});

test("what a store is named by holds no secret", async () => {
  const keys: string[] = [];
  const inner = memoryStore();
  const store = { ...inner, read: (key: string) => (keys.push(key), inner.read(key)) };
  const { iot, clock } = clientOf(() => login.clone(), [], { store });
  await clock.settle(iot.queryBatchSubscriptions({}).attempt());
  expect(new Set(keys)).toEqual(new Set(["token iot.example.com:8743 a-1", "budget iot.example.com:8743 a-1"]));
});
