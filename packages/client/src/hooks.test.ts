import { expect, test } from "vitest";
import { platform } from "../test/platform.ts";
import type { RequestEvent, ResponseEvent, RetryEvent } from "./index.ts";

const watched = (wrap?: Parameters<typeof platform>[1]) => {
  const it = platform({}, wrap);
  const requests: RequestEvent[] = [];
  const responses: ResponseEvent[] = [];
  const retries: RetryEvent[] = [];
  const iot = it.client({
    onRequest: (event) => requests.push(event),
    onResponse: (event) => responses.push(event),
    onRetry: (event) => retries.push(event),
  });
  return { ...it, iot, requests, responses, retries };
};

test("each request has one response, logins among them", async () => {
  const { iot, clock, requests, responses } = watched((fetch) => async (request) => {
    const response = await fetch(request);
    await new Promise<void>((resolve) => clock.after(30, resolve));
    return response;
  });
  await clock.settle(iot.queryUpgradeTask({ operationId: "none" }).attempt());
  expect(requests).toEqual([
    { operation: "getAuthToken", method: "POST", path: "/iocm/app/sec/v1.1.0/login", attempt: 1 },
    {
      operation: "queryUpgradeTask",
      method: "GET",
      path: "/iodm/northbound/v1.5.0/operations/{operationId}",
      attempt: 1,
    },
  ]);
  expect(responses.map(({ request, ...rest }) => [requests.indexOf(request), rest])).toEqual([
    [0, { status: 200, code: undefined, duration: 30 }],
    [1, { status: 404, code: "123009", duration: 30 }],
  ]);
});

test("a request without an answer has a response without a status, and its repeat is announced", async () => {
  let lost = false;
  const { iot, clock, responses, retries } = watched((fetch) => (request) => {
    if (lost || request.url.endsWith("/login")) return fetch(request);
    lost = true;
    throw new TypeError("connection lost");
  });
  await clock.settle(iot.queryBatchSubscriptions({}));
  expect(responses.map(({ request, status, code }) => [request.operation, request.attempt, status, code])).toEqual([
    ["getAuthToken", 1, 200, undefined],
    ["queryBatchSubscriptions", 1, undefined, "NETWORK"],
    ["queryBatchSubscriptions", 2, 200, undefined],
  ]);
  expect(retries).toMatchObject([{ request: { attempt: 1 }, code: "NETWORK", reason: "fault", delay: 750 }]);
});

test("what a hook throws fails the call, and the client goes on", async () => {
  let broken = true;
  const { client, clock } = platform();
  const iot = client({
    limit: { calls: 2 },
    onResponse: ({ request }) => {
      if (broken && request.operation !== "getAuthToken") throw new Error("hook is broken");
    },
  });
  await expect(clock.settle(iot.queryBatchSubscriptions({}))).rejects.toThrow("hook is broken");
  broken = false;
  await expect(clock.settle(iot.queryBatchSubscriptions({}))).resolves.toBeDefined();
});
