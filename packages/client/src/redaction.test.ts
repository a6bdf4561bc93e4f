import { inspect } from "node:util";
import { isUpcallError } from "@upcall/contracts/errors";
import { operations } from "@upcall/contracts/operations";
import ky, { type Hooks, type KyInstance } from "ky";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeTime, flush, settle } from "../test/platform.ts";
import { createClient, memoryStore, type ClientOptions, type Fetch } from "./index.ts";

const secret = "S3CRET-value-0001";
const token = "T0KEN-value-0002";
const pathToken = "P4TH-value-0003";
const sensitive = /S3CRET-value|T0KEN-value|P4TH-value/;
const callbackUrl = `https://hooks.example.com:443/iot/${pathToken}`;

const methods = ["log", "info", "warn", "error", "debug"] as const;
const spies = methods.map((method) => vi.spyOn(console, method));
beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
  for (const spy of spies) spy.mockClear();
});

const login = Response.json({ accessToken: token, refreshToken: token, expiresIn: 3600 });
const answers: [name: string, answer: (request: Request) => Response][] = [
  [
    "lost, with a talkative error",
    (request) => {
      const { authorization, app_key: key } = Object.fromEntries(request.headers);
      throw new TypeError(`error sending request for url (${request.url}): ${authorization} ${key} ${callbackUrl}`);
    },
  ],
  [
    "lost, with an error that throws when it is read",
    (request) => {
      throw Object.defineProperty(new TypeError("lost"), "cause", {
        get: () => {
          throw new Error(`${request.headers.get("authorization")} ${secret} ${callbackUrl}`);
        },
      });
    },
  ],
  [
    "lost, with a path in its error",
    (request) => {
      const { pathname, search } = new URL(request.url);
      throw new TypeError(`${pathname}${search} and ${new URL(callbackUrl).pathname} failed`);
    },
  ],
  [
    "a success",
    (request) =>
      Response.json(
        {
          accessToken: token,
          refreshToken: token,
          operationId: "op",
          fileId: "f",
          subscriptionId: "s-1",
          notifyType: "deviceAdded",
          callbackUrl,
          subscriptions: [{ subscriptionId: "s-1", notifyType: "deviceAdded", callbackUrl }],
          data: [],
          echo: request.headers.get("authorization"),
        },
        {
          headers: {
            "set-cookie": token,
            "x-echo": `Bearer ${token}`,
            "x-request-id": request.headers.get("authorization") ?? "r-1",
            location: callbackUrl,
          },
        },
      ),
  ],
  [
    "an error code that echoes the authorization",
    (request) => Response.json({ error_code: request.headers.get("authorization") ?? secret }, { status: 403 }),
  ],
  ["an error code that is the token", () => Response.json({ error_code: token })],
  ["a token that cannot stand in a header", () => Response.json({ accessToken: `${token}\r\nx`, refreshToken: token })],
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
    value instanceof Error ? `${value.message}${value.stack}${inspect(value.cause)}` : "",
  ].join("\n");

/** Everything that the hooks of a user's ky instance are given, read as far as it can be read. */
class Recorder {
  readonly texts: string[] = [];
  readonly kinds = new Set<string>();
  readonly #reading: Promise<void>[] = [];

  #record(kind: string, state: object): void {
    this.kinds.add(kind);
    this.texts.push(shown(state));
    const values = Object.values(state);
    for (const value of [state, ...values, ...values.map((each) => (each as Error | null)?.cause)]) {
      const { request, response } = (value ?? {}) as { request?: Request; response?: Response };
      for (const message of [value, request, response])
        if (message instanceof Request || message instanceof Response) this.#reading.push(this.#read(message.clone()));
    }
  }

  async #read(message: Request | Response): Promise<void> {
    this.texts.push(message.url, JSON.stringify([...message.headers]), await message.text());
  }

  readonly ky: KyInstance = ky.extend({
    headers: { "x-user": "yes" },
    context: { user: "context" },
    hooks: {
      init: [(options) => this.#record("init", options)],
      beforeRequest: [(state) => this.#record("beforeRequest", state)],
      beforeRetry: [(state) => this.#record("beforeRetry", state)],
      afterResponse: [(state) => this.#record("afterResponse", state)],
      beforeError: [(state) => (this.#record("beforeError", state), state.error)],
    } satisfies Required<Hooks>,
  });

  async all(): Promise<string> {
    await flush();
    await Promise.all(this.#reading);
    return this.texts.join("\n");
  }
}

const clientOf = (fetch: Fetch, more: object = {}) => {
  const recorder = new Recorder();
  const options = { baseUrl: "https://iot.example.com:8743", appId: "a-1", secret, fetch, ky: recorder.ky, ...more };
  return { recorder, iot: createClient(options as ClientOptions) };
};
type AnyMethods = Record<string, (request: object, options?: object) => Promise<unknown>>;

test.each(answers)(
  "%s: no error, hook or log holds anything sensitive, for any operation",
  async (name, answer) => {
    const kinds = new Set<string>();
    for (const operation of names)
      for (const options of [{}, { accessToken: token }]) {
        const { iot, recorder } = clientOf((request) =>
          request.url.endsWith("/login") && operation !== "getAuthToken" ? login.clone() : answer(request),
        );
        const call = (iot as unknown as AnyMethods)[operation]!(requests[operation], options);
        const outcome = await settle(Promise.resolve(call).catch((error: unknown) => error));
        if (outcome instanceof Error) {
          expect(isUpcallError(outcome), shown(outcome)).toBe(true);
          expect(shown(outcome)).not.toMatch(sensitive);
        }
        expect(await recorder.all()).not.toMatch(sensitive);
        expect(recorder.texts.join()).toContain("x-user");
        for (const kind of recorder.kinds) kinds.add(kind);
      }
    expect([...kinds]).toEqual(expect.arrayContaining(["init", "beforeRequest"]));
    if (name === "gateway")
      expect([...kinds].sort()).toEqual(["afterResponse", "beforeError", "beforeRequest", "beforeRetry", "init"]);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  },
  60_000,
);

test("the platform gets the secrets that hooks do not get", async () => {
  const sent: string[] = [];
  const { iot, recorder } = clientOf(async (request) => {
    const { app_key: key, authorization, "x-user": user } = Object.fromEntries(request.headers);
    sent.push([request.url.split("8743")[1], key, authorization, user, await request.text()].join(" "));
    return request.url.endsWith("/login") ? login.clone() : new Response(null, { status: 204 });
  });
  await settle(iot.deleteBatchSubscriptions({ callbackUrl, notifyType: "deviceAdded" }));
  await settle(iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl: callbackUrl }));
  expect(sent).toEqual([
    `/iocm/app/sec/v1.1.0/login   yes appId=a-1&secret=${secret}`,
    `/iocm/app/sub/v1.2.0/subscriptions?notifyType=deviceAdded&callbackUrl=${encodeURIComponent(callbackUrl)} a-1 Bearer ${token} yes `,
    `/iodm/app/sub/v1.1.0/subscribe a-1 Bearer ${token} yes {"notifyType":"swUpgradeResultNotify","callbackurl":"${callbackUrl}"}`,
  ]);
  expect(await recorder.all()).not.toMatch(sensitive);
});

test("the client's own login passes no hook of the user, also when it fails and is repeated", async () => {
  for (const [, answer] of answers) {
    const { iot, recorder } = clientOf(answer);
    const call = await settle(iot.queryUpgradeTask({ operationId: "op" }).attempt());
    if (!call.ok) expect(shown(call)).not.toMatch(sensitive);
    const text = await recorder.all();
    expect(text).not.toMatch(sensitive);
    expect(text).not.toContain("/login");
    expect(text).toContain("queryUpgradeTask");
  }
});

test("an error about a refused value does not repeat the value", async () => {
  const { iot, recorder } = clientOf(() => login.clone());
  const wrong: PromiseLike<unknown>[] = [
    iot.getAuthToken({ appId: "a-1", secret: `${secret} ${secret}` }),
    iot.logout({ accessToken: token.repeat(20) }),
    iot.subDeviceManagementData({
      notifyType: "swUpgradeResultNotify",
      callbackurl: `https://hooks.example.com/${pathToken}`,
    }),
    iot.subDeviceManagementData({ notifyType: pathToken as never, callbackurl: callbackUrl }),
    iot.deleteBatchSubscriptions({ callbackUrl: `https://hooks.example.com:443/${pathToken.repeat(30)}` }),
    iot.ensureSubscriptions({ callbackUrl: `http://hooks.example.com:80/${pathToken}`, types: "upgrades" }),
    iot.queryBatchSubscriptions({}, { accessToken: `${token}\r\n` }),
  ];
  for (const { status, reason } of (await Promise.allSettled(wrong)) as PromiseRejectedResult[]) {
    expect(status).toBe("rejected");
    expect(isUpcallError(reason)).toBe(true);
    expect(shown(reason)).not.toMatch(sensitive);
  }
  expect(recorder.texts).toEqual([]);
});

test.each([
  `{"token":{"accessToken":"${token}`,
  JSON.stringify({ token: { accessToken: `${token}\n`, renewAt: 9e15 } }),
])("a corrupted entry of the store is not repeated: %#", async (text) => {
  const store = memoryStore();
  await store.replace("token iot.example.com:8743 a-1", 0, text);
  const { iot, recorder } = clientOf(() => new Response(null, { status: 503 }), { store });
  expect(shown(await settle(iot.queryBatchSubscriptions({}).attempt()))).not.toMatch(sensitive);
  expect(await recorder.all()).not.toMatch(sensitive);
});

test("a client shows none of its options", () => {
  const { iot } = clientOf(() => login.clone(), { store: memoryStore() });
  expect(shown(iot)).not.toMatch(sensitive);
});

test("a key of the store holds no secret", async () => {
  const keys: string[] = [];
  const inner = memoryStore();
  const store = { ...inner, read: (key: string) => (keys.push(key), inner.read(key)) };
  const { iot } = clientOf(() => login.clone(), { store });
  await settle(iot.queryBatchSubscriptions({}).attempt());
  expect(new Set(keys)).toEqual(new Set(["token iot.example.com:8743 a-1", "limit iot.example.com:8743 a-1"]));
});
