import { PlatformError } from "@upcall/contracts/errors";
import { operations, type Operation } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { app, platform } from "../../test/platform.ts";
import { createClient, type Fetch, type RetryEvent } from "../index.ts";
import { testClock } from "../testing/index.ts";
import { TransportError } from "../transport-error.ts";
import { reasonToRepeat } from "./repeat.ts";

const { queryUpgradeTask: query, createSoftwareUpgradeTask: create, getAuthToken: login } = operations;
const answered = (operation: Operation, status: number, code?: string): PlatformError =>
  new PlatformError({ operation: operation.name, status, code, entry: operation.errors.find((e) => e.code === code) });
const unanswered = (operation: Operation, code: TransportError["code"], sent: "no" | "maybe"): TransportError =>
  new TransportError(code, { operation: operation.name, attempts: 1, sent });

test.each<[error: Error, operation: Operation, reason: string | undefined]>([
  [answered(query, 403, "1010005"), query, "login"],
  [answered(query, 401), query, "login"],
  [answered(query, 401, "100208"), query, "login"],
  [answered(create, 403, "1010005"), create, "login"],
  [answered(login, 401, "100208"), login, undefined],
  [answered(login, 401, "100208"), query, undefined],
  [answered(query, 403, "1010009"), query, "throttled"],
  [answered(create, 403, "1010009"), create, "throttled"],
  [answered(login, 403, "1010009"), login, "fault"],
  [answered(query, 404, "123009"), query, undefined],
  [answered(login, 500, "50252"), login, undefined],
  [answered(query, 503), query, "fault"],
  [answered(query, 502), query, "fault"],
  [answered(create, 503), create, undefined],
  [answered(query, 404), query, undefined],
  [answered(query, 503, "999"), query, undefined],
  [unanswered(query, "NETWORK", "maybe"), query, "fault"],
  [unanswered(query, "TIMEOUT", "maybe"), query, "fault"],
  [unanswered(create, "NETWORK", "no"), create, "fault"],
  [unanswered(create, "NETWORK", "maybe"), create, undefined],
  [unanswered(create, "TIMEOUT", "maybe"), create, undefined],
  [unanswered(query, "ABORTED", "no"), query, undefined],
  [unanswered(query, "DEADLINE", "no"), query, undefined],
  [new TypeError("a bug"), query, undefined],
])("case %#: what was refused or is harmless is repeated", (error, operation, reason) => {
  expect(reasonToRepeat(error, operation)).toBe(reason);
});

const refused = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
};
const reset = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNRESET" } });
};

/** A platform that answers logins, and everything else as told. */
const afterLogin =
  (answer: Fetch) =>
  (platform: Fetch): Fetch =>
  (request) =>
    request.url.endsWith("/login") ? platform(request) : answer(request);

const task = { fileId: "software-1", targets: { devices: ["meters-0001"] } };

/** A platform whose first calls but logins fail in the given ways. */
const failing = (...faults: (() => Response)[]) => {
  const retries: RetryEvent[] = [];
  const it = platform({}, (fetch) => afterLogin((request) => faults.shift()?.() ?? fetch(request))(fetch));
  return { ...it, retries, iot: it.client({ onRetry: (event) => retries.push(event) }) };
};

test("a query is repeated after faults, twice unless told otherwise", async () => {
  const { iot, clock, retries } = failing(reset, () => new Response(null, { status: 503 }));
  await clock.settle(iot.queryBatchSubscriptions({}));
  expect(retries.map(({ code, reason, delay }) => [code, reason, delay])).toEqual([
    ["NETWORK", "fault", 750],
    ["HTTP_503", "fault", 1500],
  ]);
  const worse = failing(reset, reset, reset);
  await expect(worse.clock.settle(worse.iot.queryBatchSubscriptions({}))).rejects.toMatchObject({
    name: "TransportError",
    code: "NETWORK",
    attempts: 3,
    sent: "maybe",
  });
});

test("creating a task is repeated when the connection was refused, not when it was lost", async () => {
  const unsent = failing(refused, refused);
  const { operationId } = await unsent.clock.settle(unsent.iot.createSoftwareUpgradeTask(task));
  expect(operationId).toEqual(expect.any(String));

  const lost = failing(reset);
  await expect(lost.clock.settle(lost.iot.createSoftwareUpgradeTask(task))).rejects.toMatchObject({
    code: "NETWORK",
    attempts: 1,
    sent: "maybe",
    message: expect.stringContaining("The request may have arrived."),
  });
});

test("a request that is not answered ends with its timeout", async () => {
  const clock = testClock();
  const never = createClient({
    ...app,
    clock,
    random: () => 0,
    baseUrl: "http://localhost:1",
    fetch: (request) =>
      new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason))),
  });
  const from = clock.now();
  await expect(clock.settle(never.getAuthToken())).rejects.toMatchObject({ code: "TIMEOUT", attempts: 3 });
  expect(clock.now() - from).toBe(10_000 + 1000 + 10_000 + 2000 + 10_000);
}, 10_000);

test("a body that never ends is given up as well", async () => {
  const { fetch, clock, client } = platform();
  const iot = client({
    retries: 0,
    fetch: async (request) => {
      if (request.url.endsWith("/login")) return fetch(request);
      const body = new ReadableStream({
        start(stream) {
          request.signal.addEventListener("abort", () => stream.error(request.signal.reason));
        },
      });
      return new Response(body);
    },
  });
  await expect(clock.settle(iot.queryBatchSubscriptions({}))).rejects.toMatchObject({ code: "TIMEOUT", sent: "maybe" });
});

test("the deadline ends a call wherever it is", async () => {
  const { client, clock } = platform({}, afterLogin(reset));
  const from = clock.now();
  const iot = client({ deadline: 5000, retries: 100 });
  await expect(clock.settle(iot.queryBatchSubscriptions({}))).rejects.toMatchObject({
    code: "DEADLINE",
    sent: "maybe",
  });
  expect(clock.now() - from).toBe(5000);
});

const aborted = { name: "TransportError", code: "ABORTED" };

test("the caller's signal ends a call before it begins", async () => {
  const { client, clock, seen } = platform();
  const call = client().queryBatchSubscriptions({}, { signal: AbortSignal.abort() });
  await expect(clock.settle(call)).rejects.toMatchObject({ ...aborted, sent: "no", attempts: 0 });
  expect(seen).toEqual([]);
});

test("the caller's signal ends a call in the queue", async () => {
  const controller = new AbortController();
  const { client, clock } = platform();
  const iot = client({ limit: { calls: 1 } });
  const make = () => iot.queryBatchSubscriptions({}, { signal: controller.signal }).attempt();
  const [first, second, third] = [make(), make(), make()];
  expect(await clock.settle(first)).toMatchObject({ ok: true });
  controller.abort();
  for (const call of [second, third])
    expect(await call).toMatchObject({ ok: false, error: { ...aborted, sent: "no", attempts: 0 } });
});

test("the caller's signal ends a call during a pause", async () => {
  const controller = new AbortController();
  const { client } = platform({}, afterLogin(reset));
  const iot = client({ onRetry: () => queueMicrotask(() => controller.abort()) });
  const call = iot.queryBatchSubscriptions({}, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ ...aborted, sent: "maybe", attempts: 1 });
});

test("the caller's signal ends a call in flight, and its request", async () => {
  const controller = new AbortController();
  const requests: Request[] = [];
  const silent = (request: Request): Promise<Response> => {
    requests.push(request);
    queueMicrotask(() => controller.abort());
    return new Promise(() => {});
  };
  const { client } = platform({}, afterLogin(silent));
  const call = client().createSoftwareUpgradeTask(task, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ ...aborted, sent: "maybe", attempts: 1 });
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
});

test("an aborted call does not abort the login that others wait for", async () => {
  const { client, clock, count } = platform();
  const iot = client();
  const controller = new AbortController();
  const first = iot.queryBatchSubscriptions({}, { signal: controller.signal }).attempt();
  const second = iot.queryBatchSubscriptions({});
  second.catch(() => {});
  controller.abort();
  await clock.settle(second);
  expect(await first).toMatchObject({ ok: false, error: { code: "ABORTED" } });
  expect(count("/login")).toBe(1);
});
