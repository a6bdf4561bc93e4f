import { expect, test, vi } from "vitest";
import { advance, afterLogin, app, callbackUrl, flush, inFakeTime, platform, settle } from "../test/platform.ts";
import { createClient, type Attempt } from "./index.ts";
import { memoryStore } from "./stores/memory.ts";
import type { TokenStore } from "./stores/token-store.ts";
import { tokenSource, type AccessToken, type Login } from "./token.ts";

inFakeTime();

const list = {};
const fifty = <T>(call: () => T): T[] => Array.from({ length: 50 }, call);
const key = "token localhost:8743 my-app";

test("50 concurrent calls of a new client make one login", async () => {
  const { iot, count } = platform();
  await settle(Promise.all(fifty(() => iot.queryBatchSubscriptions(list))));
  expect([count("/login"), count("1010005"), count("/subscriptions")]).toEqual([1, 0, 50]);
});

test("50 concurrent calls with a token that ended make one login and are each repeated once", async () => {
  const { client, count } = platform({ quota: { calls: Infinity } });
  const iot = client({ limit: false });
  await settle(iot.queryBatchSubscriptions(list));
  // As another process would.
  await settle(client().getAuthToken(app));
  await settle(Promise.all(fifty(() => iot.queryBatchSubscriptions(list))));
  // The first login, the one elsewhere that ended its token, and the one that follows.
  expect(count("/login")).toBe(3);
  expect(count("1010005")).toBeGreaterThan(1);
  expect(count("/subscriptions")).toBe(51 + count("1010005"));
});

test("a token is renewed before it expires, without a refusal", async () => {
  const { iot, count } = platform();
  for (let minute = 0; minute < 125; minute += 5) {
    await settle(iot.queryBatchSubscriptions(list));
    await advance(5 * 60_000);
  }
  expect([count("/login"), count("1010005")]).toEqual([3, 0]);
});

test("a short-lived token is renewed after four fifths of its life", async () => {
  const { iot, count } = platform({ tokens: { life: 100 } });
  await settle(iot.queryBatchSubscriptions(list));
  await advance(79_000);
  await settle(iot.queryBatchSubscriptions(list));
  expect(count("/login")).toBe(1);
  await advance(2000);
  await settle(iot.queryBatchSubscriptions(list));
  expect([count("/login"), count("1010005")]).toEqual([2, 0]);
});

test.each([
  ["401", () => new Response(null, { status: 401 })],
  ["403 with 1010005", () => Response.json({ error_code: "1010005" }, { status: 403 })],
])("%s for every token leads to one more login, one repeat and then the error", async (_name, answer) => {
  const requests: string[] = [];
  const { iot } = platform({}, (fetch) => (request) => {
    requests.push(new URL(request.url).pathname.split("/").at(-1)!);
    return afterLogin(answer)(fetch)(request);
  });
  await expect(settle(iot.queryBatchSubscriptions(list))).rejects.toMatchObject({ name: "PlatformError" });
  expect(requests).toEqual(["login", "subscriptions", "login", "subscriptions"]);
});

test("a wrong secret fails each call with one request", async () => {
  const { client, exchanges } = platform();
  const iot = client({ secret: "wrong-s3cret" } as object);
  for (let call = 1; call <= 2; call += 1) {
    await expect(settle(iot.queryBatchSubscriptions(list))).rejects.toMatchObject({
      code: "100208",
      operation: "getAuthToken",
      advice: "fix-request",
    });
    expect(exchanges).toHaveLength(call);
  }
});

test("the client uses the token of an explicit login", async () => {
  const { iot, count } = platform();
  await settle(iot.queryBatchSubscriptions(list));
  const { refreshToken } = await settle(iot.getAuthToken());
  await settle(iot.queryBatchSubscriptions(list));
  await settle(iot.refreshAuthToken({ refreshToken: refreshToken! }));
  await settle(iot.queryBatchSubscriptions(list));
  expect([count("/login"), count("/refreshToken"), count("1010005")]).toEqual([2, 1, 0]);
});

test("after a logout the next call logs in", async () => {
  const { iot, count } = platform();
  const { accessToken } = await settle(iot.getAuthToken());
  await settle(iot.logout({ accessToken }));
  await settle(iot.queryBatchSubscriptions(list));
  expect(count("/login")).toBe(2);
});

test("an accessToken function gives the token, and gets the refused one", async () => {
  const { fetch, client } = platform();
  const backend = client();
  const asked: (string | undefined)[] = [];
  const page = createClient({
    baseUrl: "http://localhost:8743",
    appId: app.appId,
    fetch,
    accessToken: async (rejected) => {
      asked.push(rejected);
      return rejected === undefined ? { accessToken: "stale" } : backend.getAuthToken();
    },
  });
  await settle(Promise.all([page.queryBatchSubscriptions(list), page.queryBatchSubscriptions(list)]));
  expect(asked).toEqual([undefined, "stale"]);
});

test("two clients with one store never invalidate each other over 1000 calls", async () => {
  const { client, count } = platform({ quota: { calls: Infinity }, tokens: { life: 600 } });
  const store = memoryStore();
  const pair = [client({ store, limit: { calls: 1e6 } }), client({ store, limit: { calls: 1e6 } })];
  for (let round = 0; round < 100; round += 1) {
    const calls = pair.flatMap((iot) => Array.from({ length: 5 }, () => iot.queryBatchSubscriptions(list)));
    await settle(Promise.all(calls));
    await advance(20_000);
  }
  expect([count("/subscriptions"), count("1010005")]).toEqual([1000, 0]);
  // 2000 seconds of tokens that are renewed every 480.
  expect(count("/login")).toBe(5);
});

test("without a shared store two clients log each other out until calls fail", async () => {
  let number = 1;
  const latency = (): Promise<void> => {
    number = (number * 48_271) % 2_147_483_647;
    return new Promise((resolve) => void setTimeout(resolve, 10 + (number % 90)));
  };
  const { client, count } = platform({ quota: { calls: Infinity } }, (fetch) => async (request) => {
    await latency();
    const response = await fetch(request);
    await latency();
    return response;
  });
  const pair = [client({ limit: false }), client({ limit: false })];
  let failed = 0;
  for (let round = 0; round < 20; round += 1) {
    const calls = pair.flatMap((iot) => Array.from({ length: 5 }, () => iot.queryBatchSubscriptions(list).attempt()));
    failed += (await settle(Promise.all(calls))).filter(({ ok }) => !ok).length;
  }
  expect(count("/login")).toBeGreaterThan(20);
  expect(failed).toBeGreaterThan(0);
});

test("when a client dies during its login, another logs in after the announcement expires", async () => {
  const { client, count } = platform();
  const store = memoryStore();
  const announced = { loginUntil: Date.now() + 30_000 };
  await store.replace(key, 0, JSON.stringify(announced));
  const iot = client({ store });
  await settle(Promise.all([iot.queryBatchSubscriptions(list), iot.queryBatchSubscriptions(list)]));
  expect(count("/login")).toBe(1);
  expect(Date.now()).toBeGreaterThanOrEqual(announced.loginUntil);
  expect(Date.now()).toBeLessThan(announced.loginUntil + 5000);
});

test("a client whose login took too long uses the token of the client that replaced it", async () => {
  const store = memoryStore();
  const slow = platform({}, (fetch) => async (request) => {
    const again = request.clone();
    const response = await fetch(request);
    if (!request.url.endsWith("/login")) return response;
    // Another client takes over while the answer is on its way.
    const { accessToken } = (await (await fetch(again)).json()) as { accessToken: string };
    const { revision } = (await store.read(key))!;
    const token = { accessToken, renewAt: Date.now() + 60_000 };
    await store.replace(key, revision, JSON.stringify({ token }));
    return response;
  });
  await settle(slow.client({ store }).queryBatchSubscriptions(list));
  expect([slow.count("/login"), slow.count("1010005")]).toEqual([2, 0]);
});

test("a renewal that began before a refusal does not return the refused token from the store", async () => {
  let reads = 0;
  const stored = memoryStore();
  const token = { accessToken: "refused", renewAt: Date.now() + 1000_000 };
  await stored.replace("token", 0, JSON.stringify({ token }));
  const slow: TokenStore = {
    ...stored,
    read: async (key) => {
      reads += 1;
      await new Promise<void>((resolve) => void setTimeout(resolve, 100));
      return stored.read(key);
    },
  };
  const login = vi.fn<Login>(async () => ({ accessToken: "new" }));
  const source = tokenSource(login, { store: slow, key: "token", patience: 1000 });
  const { signal } = new AbortController();
  const [first, second] = [source.get(undefined, signal), source.get("refused", signal)];
  expect(await settle(Promise.all([first, second]))).toEqual(["refused", "new"]);
  expect([login.mock.calls.map(([rejected]) => rejected), reads]).toEqual([["refused"], 2]);
});

test("a token that expires at once is used for one call", async () => {
  const { client, count } = platform(
    {},
    (fetch) => async (request) =>
      request.url.endsWith("/login")
        ? Response.json({ ...((await (await fetch(request)).json()) as object), expiresIn: 0 })
        : fetch(request),
  );
  await settle(client().queryBatchSubscriptions(list));
  expect(count("/subscriptions")).toBe(1);
});

test.each([
  ["text that is no JSON", "{accessToken: T0KEN"],
  ["another shape", '["T0KEN"]'],
  ["null", "null"],
  ["a token that cannot stand in a header", JSON.stringify({ token: { accessToken: "T0KEN\r\nx: y", renewAt: 9e15 } })],
])("a store entry that is %s counts as empty, and the next login replaces it", async (_name, text) => {
  const { client, count } = platform();
  const store = memoryStore();
  await store.replace(key, 0, text);
  await settle(client({ store }).queryBatchSubscriptions(list));
  await settle(client({ store }).queryBatchSubscriptions(list));
  expect([count("/login"), count("/subscriptions")]).toEqual([1, 2]);
});

test("a client waits for an announced login as long as a login may take, however late the announcement expires", async () => {
  const { client, count } = platform();
  const store = memoryStore();
  await store.replace(key, 0, JSON.stringify({ loginUntil: Date.now() + 1e12 }));
  const from = Date.now();
  await settle(client({ store, timeout: 2000 }).queryBatchSubscriptions(list));
  expect(count("/login")).toBe(1);
  expect(Date.now() - from).toBeLessThan(3 * 2000 + 2000);
});

test.each(["T0KEN\r\nset-cookie: x", "T0 KEN", "T0KEN\u0000", "T0KEN\u00e9"])(
  "a login that brings %o fails without repeating it",
  async (accessToken) => {
    const { iot, count } = platform(
      {},
      (fetch) => async (request) =>
        request.url.endsWith("/login") ? (await fetch(request), Response.json({ accessToken })) : fetch(request),
    );
    for (const make of [() => iot.queryBatchSubscriptions(list).attempt(), () => iot.getAuthToken().attempt()]) {
      const result = await settle<Attempt<unknown>>(make());
      expect(result).toMatchObject({ ok: false, error: { name: "ContractError", advice: "report-bug" } });
      expect(JSON.stringify(result) + String(!result.ok && result.error.stack)).not.toContain("T0");
    }
    expect(count("/subscriptions")).toBe(0);
  },
);

test("a call logs in itself when the request with the login was cancelled", async () => {
  const logins: (string | undefined)[] = [];
  const source = tokenSource(
    async (rejected) => {
      logins.push(rejected);
      if (logins.length === 1) {
        // As when the runtime cancels the request that the login belongs to: its timers stop, its promises stay pending.
        vi.clearAllTimers();
        return new Promise(() => {});
      }
      return { accessToken: "new" };
    },
    { store: memoryStore(), key: "token", patience: 30_000 },
  );
  const { signal } = new AbortController();
  void source.get(undefined, signal);
  await flush();
  const heartbeat = setInterval(() => {}, 1000);
  const from = Date.now();
  const tokens = await settle(Promise.all([source.get(undefined, signal), source.get(undefined, signal)]));
  expect(tokens).toEqual(["new", "new"]);
  clearInterval(heartbeat);
  expect(logins).toHaveLength(2);
  expect(Date.now() - from).toBeLessThan(2000);
});

const never = (): Promise<never> => new Promise(() => {});

/** A store of which one call hangs: the first of its reads, or of its replacements. */
const hangsOnce = (method: keyof TokenStore): TokenStore => {
  const inner = memoryStore();
  const hang = vi.fn<() => Promise<never> | undefined>().mockImplementationOnce(never);
  return { ...inner, [method]: (...given: [string, number, string]) => hang() ?? inner[method](...given) };
};

test.each(["read", "replace"] as const)(
  "a store without an answer to %s fails the waiting calls, and the next call works",
  async (method) => {
    const iot = platform().client({ store: hangsOnce(method), limit: false });
    const calls = await settle(Promise.allSettled([iot.queryBatchSubscriptions(list), iot.queryUpgradePackageList()]));
    for (const call of calls)
      expect(call).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("answer in 5 s") } });
    await settle(iot.queryBatchSubscriptions(list));
  },
);

test.each([{}, { timeout: 2000 }, { totalTimeout: 5000 }])(
  "a login that the platform does not answer fails as one, with %o",
  async (options) => {
    const { client } = platform(
      {},
      (fetch) => (request) => (request.url.endsWith("/login") ? never() : fetch(request)),
    );
    await expect(settle(client(options).queryBatchSubscriptions(list))).rejects.toMatchObject({
      name: "TransportError",
      advice: "back-off",
    });
  },
);

test("an accessToken function without an answer fails the waiting calls, and the next call works", async () => {
  const { client } = platform();
  const accessToken = vi.fn<() => Promise<AccessToken>>().mockImplementationOnce(never);
  accessToken.mockImplementation(() => client().getAuthToken());
  const iot = client({ secret: undefined, accessToken } as object);
  await expect(settle(iot.queryBatchSubscriptions(list))).rejects.toThrow("accessToken gave no token in time");
  await settle(iot.queryBatchSubscriptions(list));
  expect(accessToken).toHaveBeenCalledTimes(2);
});

test("a store that never accepts a change fails after 40 tries with growing pauses", async () => {
  const replace = vi.fn<TokenStore["replace"]>(async () => false);
  const { client, exchanges } = platform();
  const iot = client({ store: { ...memoryStore(), replace } });
  await expect(settle(iot.queryBatchSubscriptions(list))).rejects.toThrow("did not accept a change in 40 tries");
  await expect(settle(iot.getAuthToken())).rejects.toThrow("did not accept a change in 40 tries");
  expect(replace).toHaveBeenCalledTimes(80);
  expect(exchanges.map(({ line }) => line)).toEqual(["POST /iocm/app/sec/v1.1.0/login"]);
});

test("50 concurrent calls with a wrong secret make one login", async () => {
  const { client, count } = platform();
  const iot = client({ secret: "wrong-s3cret" } as object);
  const results = await settle(Promise.all(fifty(() => iot.queryBatchSubscriptions(list).attempt())));
  expect(results.filter(({ ok }) => ok)).toEqual([]);
  expect(count("/login")).toBe(1);
});

test("a token that is given with a call is sent as it is, without a login", async () => {
  const { iot, exchanges, count, client } = platform();
  const { accessToken } = await settle(client().getAuthToken());
  await settle(
    iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackurl: callbackUrl }, { accessToken }),
  );
  await settle(iot.queryBatchSubscriptions({}, { accessToken }).page());
  const before = exchanges.length;
  const refused = await settle(iot.queryUpgradePackageList({}, { accessToken: "given-t0ken" }).attempt());
  expect(refused).toMatchObject({
    ok: false,
    error: {
      name: "PlatformError",
      code: "1010005",
      advice: "login-again",
      entry: { name: "tokenRejected" },
      message: expect.stringContaining(
        "The token was given with the call, so the client neither renews nor repeats it",
      ),
    },
  });
  expect(JSON.stringify(refused)).not.toContain("given-t0ken");
  expect([exchanges.length - before, count("/login")]).toEqual([1, 1]);
});

test("a token given with a call is checked, and a client behind a proxy refuses one", async () => {
  const { client, exchanges } = platform();
  const proxied = { appId: undefined, secret: undefined, proxied: true } as object;
  for (const [iot, accessToken] of [
    [client(), "T0KEN\r\nx"],
    [client(), ""],
    [client(proxied), "T0KEN"],
  ] as const) {
    const result = await settle(iot.queryBatchSubscriptions({}, { accessToken }).attempt());
    expect(result).toMatchObject({ ok: false, error: { name: "ConfigError", option: "accessToken" } });
    expect(!result.ok && result.error.message).not.toContain("T0KEN");
  }
  expect(exchanges).toEqual([]);
});

test.each([undefined, null, "T0KEN", {}, { token: "T0KEN" }])(
  "an accessToken function that gives %o is named",
  async (given) => {
    const { client } = platform();
    const iot = client({ secret: undefined, accessToken: async () => given } as object);
    const result = await settle(iot.queryUpgradeTask({ operationId: "op" }).attempt());
    expect(result).toMatchObject({ ok: false, error: { name: "ConfigError", option: "accessToken" } });
    expect(String(!result.ok && result.error.stack)).not.toContain("T0KEN");
  },
);
