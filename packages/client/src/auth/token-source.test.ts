import { expect, test } from "vitest";
import { app, platform } from "../../test/platform.ts";
import { createClient } from "../index.ts";
import { memoryStore } from "../stores/memory.ts";
import type { TokenStore } from "../stores/token-store.ts";
import { tokenSource, type Login } from "./token-source.ts";

const list = {};

test("50 concurrent calls of a new client make one login", async () => {
  const { client, clock, count } = platform();
  const iot = client();
  await clock.settle(Promise.all(Array.from({ length: 50 }, () => iot.queryBatchSubscriptions(list))));
  expect([count("/login"), count("1010005"), count("/subscriptions")]).toEqual([1, 0, 50]);
});

test("50 concurrent calls with a token that ended make one login and are each repeated once", async () => {
  const { client, clock, count } = platform({ quota: { calls: Infinity } });
  const iot = client({ limit: false });
  await clock.settle(iot.queryBatchSubscriptions(list));
  await clock.settle(platformLogin(client));
  await clock.settle(Promise.all(Array.from({ length: 50 }, () => iot.queryBatchSubscriptions(list))));
  // The first login, the one elsewhere that ended its token, and the one that follows.
  expect(count("/login")).toBe(3);
  expect(count("1010005")).toBeGreaterThan(1);
  expect(count("/subscriptions")).toBe(51 + count("1010005"));
});

/** Logs in as another process would. */
const platformLogin = (client: ReturnType<typeof platform>["client"]): Promise<unknown> => client().getAuthToken(app);

test("a token is renewed before it expires, without a refusal", async () => {
  const { client, clock, count } = platform();
  const iot = client();
  for (let minute = 0; minute < 125; minute += 5) {
    await clock.settle(iot.queryBatchSubscriptions(list));
    await clock.advance(5 * 60_000);
  }
  expect([count("/login"), count("1010005")]).toEqual([3, 0]);
});

test("a short-lived token is renewed after four fifths of its life", async () => {
  const { client, clock, count } = platform({ tokens: { life: 100 } });
  const iot = client();
  await clock.settle(iot.queryBatchSubscriptions(list));
  await clock.advance(79_000);
  await clock.settle(iot.queryBatchSubscriptions(list));
  expect(count("/login")).toBe(1);
  await clock.advance(2000);
  await clock.settle(iot.queryBatchSubscriptions(list));
  expect([count("/login"), count("1010005")]).toEqual([2, 0]);
});

test.each([
  ["401", (path: string) => (path.endsWith("/login") ? undefined : new Response(null, { status: 401 }))],
  [
    "403 with 1010005",
    (path: string) => (path.endsWith("/login") ? undefined : Response.json({ error_code: "1010005" }, { status: 403 })),
  ],
])("%s for every token leads to one more login, one repeat and then the error", async (_name, answer) => {
  const requests: string[] = [];
  const { client, clock } = platform({}, (fetch) => (request) => {
    const { pathname } = new URL(request.url);
    requests.push(pathname.split("/").at(-1)!);
    return answer(pathname) ?? fetch(request);
  });
  await expect(clock.settle(client().queryBatchSubscriptions(list))).rejects.toMatchObject({ name: "PlatformError" });
  expect(requests).toEqual(["login", "subscriptions", "login", "subscriptions"]);
});

test("a wrong secret fails each call with one request", async () => {
  const { client, clock, seen } = platform();
  const iot = client({ secret: "wrong-s3cret" } as object);
  for (let call = 1; call <= 2; call += 1) {
    await expect(clock.settle(iot.queryBatchSubscriptions(list))).rejects.toMatchObject({
      code: "100208",
      operation: "getAuthToken",
      advice: "fix-request",
    });
    expect(seen).toHaveLength(call);
  }
});

test("a login by hand is taken over, so that the client does not log itself out", async () => {
  const { client, clock, count } = platform();
  const iot = client();
  await clock.settle(iot.queryBatchSubscriptions(list));
  const { refreshToken } = await clock.settle(iot.getAuthToken());
  await clock.settle(iot.queryBatchSubscriptions(list));
  await clock.settle(iot.refreshAuthToken({ refreshToken: refreshToken! }));
  await clock.settle(iot.queryBatchSubscriptions(list));
  expect([count("/login"), count("/refreshToken"), count("1010005")]).toEqual([2, 1, 0]);
});

test("after a logout the next call logs in", async () => {
  const { client, clock, count } = platform();
  const iot = client();
  const { accessToken } = await clock.settle(iot.getAuthToken());
  await clock.settle(iot.logout({ accessToken }));
  await clock.settle(iot.queryBatchSubscriptions(list));
  expect(count("/login")).toBe(2);
});

test("a provider brings the token, and is told which one was refused", async () => {
  const { fetch, client, clock } = platform();
  const backend = client();
  const asked: (string | undefined)[] = [];
  const page = createClient({
    baseUrl: "http://localhost:8743",
    appId: app.appId,
    fetch,
    clock,
    accessToken: async (rejected) => {
      asked.push(rejected);
      return rejected === undefined ? { accessToken: "stale" } : backend.getAuthToken();
    },
  });
  await clock.settle(Promise.all([page.queryBatchSubscriptions(list), page.queryBatchSubscriptions(list)]));
  expect(asked).toEqual([undefined, "stale"]);
});

test("two clients with one store never invalidate each other over 1000 calls", async () => {
  const { client, clock, count } = platform({ quota: { calls: Infinity }, tokens: { life: 600 } });
  const store = memoryStore();
  const pair = [client({ store, limit: { calls: 1e6 } }), client({ store, limit: { calls: 1e6 } })];
  for (let round = 0; round < 100; round += 1) {
    const calls = pair.flatMap((iot) => Array.from({ length: 5 }, () => iot.queryBatchSubscriptions(list)));
    await clock.settle(Promise.all(calls));
    await clock.advance(20_000);
  }
  expect([count("/subscriptions"), count("1010005")]).toEqual([1000, 0]);
  // 2000 seconds of tokens that are renewed every 480.
  expect(count("/login")).toBe(5);
});

test("without a shared store two clients log each other out until calls fail", async () => {
  let number = 1;
  const latency = (): Promise<void> => {
    number = (number * 48_271) % 2_147_483_647;
    return new Promise((resolve) => void clock.after(10 + (number % 90), resolve));
  };
  const { client, clock, count } = platform({ quota: { calls: Infinity } }, (fetch) => async (request) => {
    await latency();
    const response = await fetch(request);
    await latency();
    return response;
  });
  const pair = [client({ limit: false }), client({ limit: false })];
  let failed = 0;
  for (let round = 0; round < 20; round += 1) {
    const calls = pair.flatMap((iot) => Array.from({ length: 5 }, () => iot.queryBatchSubscriptions(list).attempt()));
    failed += (await clock.settle(Promise.all(calls))).filter(({ ok }) => !ok).length;
  }
  expect(count("/login")).toBeGreaterThan(20);
  expect(failed).toBeGreaterThan(0);
});

test("when a client dies during its login, another makes it once the announcement is out of date", async () => {
  const { client, clock, count } = platform();
  const store = memoryStore();
  const announced = { loginUntil: clock.now() + 30_000 };
  await store.replace("token localhost:8743 my-app", 0, JSON.stringify(announced));
  const iot = client({ store });
  await clock.settle(Promise.all([iot.queryBatchSubscriptions(list), iot.queryBatchSubscriptions(list)]));
  expect(count("/login")).toBe(1);
  expect(clock.now()).toBeGreaterThanOrEqual(announced.loginUntil);
  expect(clock.now()).toBeLessThan(announced.loginUntil + 5000);
});

test("a client whose login took too long uses the token of the one that took over", async () => {
  const store = memoryStore();
  const slow = platform({}, (fetch) => async (request) => {
    const again = request.clone();
    const response = await fetch(request);
    if (!request.url.endsWith("/login")) return response;
    // Another client takes over while the answer is on its way.
    const { accessToken } = (await (await fetch(again)).json()) as { accessToken: string };
    const { revision } = (await store.read("token localhost:8743 my-app"))!;
    const token = { accessToken, renewAt: slow.clock.now() + 60_000 };
    await store.replace("token localhost:8743 my-app", revision, JSON.stringify({ token }));
    return response;
  });
  await slow.clock.settle(slow.client({ store }).queryBatchSubscriptions(list));
  expect([slow.count("/login"), slow.count("1010005")]).toEqual([2, 0]);
});

test("a refused token is not taken from the store again by a renewal that began before the refusal", async () => {
  const { clock } = platform();
  let reads = 0;
  const stored = memoryStore();
  const token = { accessToken: "refused", renewAt: clock.now() + 1000_000 };
  await stored.replace("token", 0, JSON.stringify({ token }));
  const slow: TokenStore = {
    ...stored,
    read: async (key) => {
      reads += 1;
      await new Promise<void>((resolve) => clock.after(100, resolve));
      return stored.read(key);
    },
  };
  const logins: unknown[] = [];
  const login: Login = async (rejected) => {
    logins.push(rejected);
    return { accessToken: "new" };
  };
  const source = tokenSource(login, { store: slow, key: "token", patience: 1000, clock });
  const [first, second] = [source.get(), source.get("refused")];
  expect(await clock.settle(Promise.all([first, second]))).toEqual(["refused", "new"]);
  expect([logins, reads]).toEqual([["refused"], 2]);
});

test("a token of no life at all is used once, not asked for for ever", async () => {
  const { client, clock, count } = platform(
    {},
    (fetch) => async (request) =>
      request.url.endsWith("/login")
        ? Response.json({ ...((await (await fetch(request)).json()) as object), expiresIn: 0 })
        : fetch(request),
  );
  await clock.settle(client().queryBatchSubscriptions(list));
  expect(count("/subscriptions")).toBe(1);
});
