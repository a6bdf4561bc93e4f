import type { EmulatorOptions } from "@upcall/emulator";
import ky, { type BeforeRetryState } from "ky";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { afterLogin, callbackUrl, flush, inFakeTime, platform, settle } from "../../test/platform.ts";
import { createClient, type CommonOptions, type Fetch } from "../index.ts";

inFakeTime();
// Full jitter: half of each delay.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));

const failed =
  (code: string): (() => never) =>
  () => {
    throw Object.assign(new TypeError("fetch failed"), { cause: { code } });
  };
const refused = failed("ECONNREFUSED");
const reset = failed("ECONNRESET");
const unavailable = () => new Response(null, { status: 503 });

const task = { fileId: "software-1", targets: { devices: ["meters-0001"] } };

/** A platform whose first calls but logins fail in the given ways, and a client whose repeats are recorded. */
const failing = (faults: (() => Response)[], options: Partial<CommonOptions> = {}) => {
  const retries: [code: string, at: number][] = [];
  const began = Date.now();
  const beforeRetry = ({ error }: BeforeRetryState): void => {
    retries.push([String((error as { code?: string }).code ?? error.name), Date.now() - began]);
  };
  const it = platform({}, (fetch) => afterLogin((request) => faults.shift()?.() ?? fetch(request))(fetch));
  return { ...it, retries, iot: it.client({ ky: ky.extend({ hooks: { beforeRetry: [beforeRetry] } }), ...options }) };
};

describe("faults", () => {
  test("a query is repeated after faults, twice unless told otherwise, with ky's delays", async () => {
    const { iot, retries } = failing([reset, unavailable]);
    await settle(iot.queryBatchSubscriptions({}));
    expect(retries.map(([code]) => code)).toEqual(["NETWORK", "HTTP_503"]);
    expect(retries[1]![1] - retries[0]![1]).toBe(300);
    const worse = failing([reset, reset, reset]);
    await expect(settle(worse.iot.queryBatchSubscriptions({}))).rejects.toMatchObject({
      name: "TransportError",
      code: "NETWORK",
      attempts: 3,
      sent: "maybe",
    });
  });

  test("retry takes ky's number and its object, from the options or from the instance", async () => {
    const counts: [options: Partial<CommonOptions>, attempts: number][] = [
      [{ retry: 0 }, 1],
      [{ retry: { limit: 3, delay: () => 7, jitter: false } }, 4],
      [{ ky: ky.extend({ retry: 1 }) }, 2],
      [{ ky: ky.extend({ retry: { limit: 1 } }), retry: 0 }, 1],
      [{ ky: ky.extend({ retry: { limit: 1, methods: ["post"], statusCodes: [] } }) }, 2],
    ];
    for (const [options, attempts] of counts) {
      const { iot } = failing([unavailable, unavailable, reset, unavailable, unavailable], options);
      const result = await settle(iot.queryBatchSubscriptions({}).attempt());
      expect([options, result]).toMatchObject([options, { ok: false, error: { code: "HTTP_503" } }]);
      const lost = failing([reset, reset, reset, reset, reset], options);
      expect(await settle(lost.iot.queryBatchSubscriptions({}).attempt())).toMatchObject({ error: { attempts } });
    }
  });

  test("the creation of a task is repeated after a refused connection, not after a lost one", async () => {
    const { operationId } = await settle(failing([refused, refused]).iot.createSoftwareUpgradeTask(task));
    expect(operationId).toEqual(expect.any(String));
    const lost = settle(failing([reset]).iot.createSoftwareUpgradeTask(task));
    const message = expect.stringContaining("The request may have arrived.");
    await expect(lost).rejects.toMatchObject({ code: "NETWORK", attempts: 1, sent: "maybe", message });
    const failed = settle(failing([unavailable]).iot.createSoftwareUpgradeTask(task));
    await expect(failed).rejects.toMatchObject({ code: "HTTP_503" });
  });

  test("a deletion whose answer was lost succeeds when its repeat finds nothing", async () => {
    for (const lost of [reset, unavailable, undefined]) {
      let first = true;
      const it = platform({}, (fetch) => async (request) => {
        const response = await fetch(request);
        if (request.method !== "DELETE" || !first) return response;
        first = false;
        return lost?.() ?? deaf();
      });
      const iot = it.client();
      await settle(iot.subDeviceManagementData({ notifyType: "fwUpgradeResultNotify", callbackurl: callbackUrl }));
      const { subscriptions } = await settle(iot.queryBatchSubscriptions({}));
      const { subscriptionId } = subscriptions![0]!;
      await expect(settle(iot.deleteSingleSubscription({ subscriptionId }))).resolves.toBeUndefined();
      expect(it.count("100225")).toBe(1);
      // Nothing was lost on the way of this one.
      await expect(settle(iot.deleteSingleSubscription({ subscriptionId }))).rejects.toMatchObject({ code: "100225" });
    }
    const { iot } = failing([refused]);
    await expect(settle(iot.deleteSingleSubscription({ subscriptionId: "never-there" }))).rejects.toMatchObject({
      code: "100225",
    });
  });

  /** A platform that does what a request says, and whose first answer to it is lost. */
  const losing = (path: string, options: Partial<EmulatorOptions> = {}) => {
    let first = true;
    return platform(options, (fetch) => async (request) => {
      const response = await fetch(request);
      if (!first || !request.url.includes(path)) return response;
      first = false;
      return reset();
    });
  };
  const conflict = { wire: { duplicateSubscription: "conflict" } } as const;
  const wish = { notifyType: "fwUpgradeResultNotify", callbackurl: callbackUrl } as const;

  test("a subscription whose answer was lost is done when its repeat is refused as there", async () => {
    const { iot, count } = losing("/subscribe", conflict);
    await expect(settle(iot.subDeviceManagementData(wish))).resolves.toBeUndefined();
    expect(count("100227")).toBe(1);
    // Nothing was lost on the way of this one.
    await expect(settle(iot.subDeviceManagementData(wish))).rejects.toMatchObject({ code: "100227" });
  });

  test("where the caller needs the answer that was lost, the error says to look", async () => {
    const { iot } = losing("/subscriptions");
    const subscribe = () => settle(iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }));
    await expect(subscribe()).rejects.toMatchObject({
      code: "100227",
      message: expect.stringContaining("whose answer was lost, may have done it: look before you repeat or delete"),
    });
    await expect(subscribe()).rejects.toThrow("Delete the subscription first");
  });

  test("a logout whose answer was lost is done when its repeat is refused", async () => {
    const { iot } = losing("/logout");
    const { accessToken } = await settle(iot.getAuthToken());
    await expect(settle(iot.logout({ accessToken }))).resolves.toBeUndefined();
    await expect(settle(iot.logout({ accessToken }))).rejects.toMatchObject({ code: "1010005" });
  });

  test("a fault of the login is not repeated again by the call", async () => {
    const login = vi.fn(reset);
    const call = platform({}, () => login).iot.queryBatchSubscriptions({});
    await expect(settle(call)).rejects.toMatchObject({ operation: "getAuthToken", code: "NETWORK" });
    expect(login).toHaveBeenCalledTimes(3);
  });
});

const deaf = (): Promise<Response> => new Promise(() => {});
const endless: Fetch = ({ signal }) => {
  const body = new ReadableStream({
    start: (stream) => signal.addEventListener("abort", () => stream.error(signal.reason)),
  });
  return new Response(body);
};
const drip: Fetch = ({ signal }) => {
  const body = new ReadableStream({
    start: (stream) => {
      const timer = setInterval(() => stream.enqueue(new Uint8Array([32])), 500);
      signal.addEventListener("abort", () => {
        clearInterval(timer);
        stream.error(signal.reason);
      });
    },
  });
  return new Response(body);
};

describe("time", () => {
  test.each<[name: string, answer: Fetch]>([
    ["a request that is never answered", deaf],
    ["a body that never ends", endless],
    ["a body that drips", drip],
  ])("%s ends with its timeout, each time", async (_name, answer) => {
    const { iot } = platform({}, afterLogin(answer));
    await settle(iot.getAuthToken());
    const from = Date.now();
    const timeout = { code: "TIMEOUT", attempts: 3, sent: "maybe" };
    await expect(settle(iot.queryBatchSubscriptions({}))).rejects.toMatchObject(timeout);
    expect(Date.now() - from).toBe(10_000 + 150 + 10_000 + 300 + 10_000);
  });

  test("a task that is never answered may have been created", async () => {
    const { iot } = platform({}, afterLogin(deaf));
    const call = settle(iot.createFirmwareUpgradeTask({ ...task, fileId: "firmware-1" }));
    const message =
      "createFirmwareUpgradeTask failed: the platform did not answer in time. The request may have arrived. " +
      "Look whether it was done before you repeat it, or it may be done twice.";
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT", attempts: 1, advice: "look-first", message });
  });

  test("what was not sent, or is safe to repeat, is repeated later", async () => {
    const unsent = settle(failing([refused], { retry: 0 }).iot.createSoftwareUpgradeTask(task));
    await expect(unsent).rejects.toMatchObject({ code: "NETWORK", sent: "no", advice: "back-off" });
    const harmless = settle(failing([reset], { retry: 0 }).iot.queryUpgradePackageList());
    const message = expect.stringMatching(/Check baseUrl.* \(ECONNRESET\)\. The request may have arrived\.$/);
    await expect(harmless).rejects.toMatchObject({ sent: "maybe", advice: "back-off", message });
  });

  test("an answer that comes after its timeout does not disturb the repeat", async () => {
    let requests = 0;
    const { client, count } = platform({}, (fetch) => {
      const late = async (request: Request): Promise<Response> => {
        const first = (requests += 1) === 1;
        await new Promise((resolve) => void setTimeout(resolve, first ? 10_100 : 500));
        return first ? unavailable() : fetch(request);
      };
      return afterLogin(late)(fetch);
    });
    expect((await settle(client({ limit: { calls: 1, per: 10 } }).queryUpgradePackageList())).data).toHaveLength(2);
    expect([requests, count("/category")]).toEqual([2, 1]);
  });

  test("a client behind a proxy waits as long as the proxy waits for its turn", async () => {
    let requests = 0;
    const iot = createClient({
      baseUrl: "http://localhost/iot",
      proxied: true,
      fetch: async () => {
        requests += 1;
        await new Promise((resolve) => setTimeout(resolve, 70_000));
        return Response.json({ totalCount: 0, pageNo: 0, pageSize: 10, subscriptions: [] });
      },
    });
    await settle(iot.queryBatchSubscriptions({}));
    expect(requests).toBe(1);
  });

  test.each<[where: string, options: Partial<CommonOptions>, answer: Fetch]>([
    ["between repeats", { retry: { limit: 100, delay: () => 3000, jitter: false } }, reset],
    ["in a request", { timeout: 60_000 }, deaf],
    ["in a deaf hook", { ky: ky.extend({ hooks: { beforeRequest: [() => new Promise(() => {})] } }) }, reset],
  ])("totalTimeout ends a call %s", async (_where, options, answer) => {
    const { client } = platform({}, afterLogin(answer));
    const from = Date.now();
    await expect(settle(client({ totalTimeout: 5000, ...options }).queryBatchSubscriptions({}))).rejects.toMatchObject({
      code: "DEADLINE",
      message: expect.stringContaining("totalTimeout"),
    });
    expect(Date.now() - from).toBe(5000);
  });

  test("totalTimeout ends a call in the queue, which leaves it", async () => {
    const { client, count } = platform();
    const iot = client({ limit: { calls: 1 }, totalTimeout: 70_000 });
    const calls = Array.from({ length: 4 }, () => iot.queryBatchSubscriptions({}).attempt());
    const codes = (await settle(Promise.all(calls))).map((result) => (result.ok ? "done" : result.error.code));
    expect(codes).toEqual(["done", "done", "DEADLINE", "DEADLINE"]);
    await settle(iot.queryBatchSubscriptions({}));
    expect(count("/subscriptions")).toBe(3);
  });
});

const aborted = { name: "TransportError", code: "ABORTED" };

describe("the caller's signal", () => {
  test("ends a call before it begins", async () => {
    const { client, exchanges } = platform();
    const call = client().queryBatchSubscriptions({}, { signal: AbortSignal.abort() });
    await expect(settle(call)).rejects.toMatchObject({ ...aborted, sent: "no", attempts: 0 });
    await flush();
    expect(exchanges.filter(({ line }) => !line.endsWith("/login"))).toEqual([]);
  });

  test("ends a call in the queue", async () => {
    const controller = new AbortController();
    const { client } = platform();
    const iot = client({ limit: { calls: 1 } });
    const make = () => iot.queryBatchSubscriptions({}, { signal: controller.signal }).attempt();
    const [first, second, third] = [make(), make(), make()];
    expect(await settle(first)).toMatchObject({ ok: true });
    controller.abort();
    for (const call of [second, third])
      expect(await call).toMatchObject({ ok: false, error: { ...aborted, sent: "no", attempts: 0 } });
  });

  test("ends a call between two attempts", async () => {
    const controller = new AbortController();
    const { iot } = platform({}, afterLogin(reset));
    const call = iot.queryBatchSubscriptions({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await expect(settle(call)).rejects.toMatchObject({ ...aborted, sent: "maybe", attempts: 1 });
  });

  test("ends a call and its request, also when fetch ignores the signal", async () => {
    const controller = new AbortController();
    const requests: Request[] = [];
    const silent = (request: Request): Promise<Response> => {
      requests.push(request);
      queueMicrotask(() => controller.abort());
      return deaf();
    };
    const { client } = platform({}, afterLogin(silent));
    const call = client().createSoftwareUpgradeTask(task, { signal: controller.signal });
    await expect(settle(call)).rejects.toMatchObject({ ...aborted, sent: "maybe", attempts: 1 });
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  test("does not end the login that others wait for", async () => {
    const { iot, count } = platform();
    const controller = new AbortController();
    const first = iot.queryBatchSubscriptions({}, { signal: controller.signal }).attempt();
    const second = iot.queryBatchSubscriptions({}).attempt();
    controller.abort();
    expect(await settle(second)).toMatchObject({ ok: true });
    expect(await first).toMatchObject({ ok: false, error: aborted });
    expect(count("/login")).toBe(1);
  });
});
