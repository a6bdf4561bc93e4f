import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startIsolate, type Isolate } from "./isolate.ts";

const limit = { calls: 4, per: 400 };

/** The newest behaviour that this workerd has, and that of before promises of one request could be resolved from another. */
const dates = ["2026-04-21", "2024-09-01"];
const setups = dates.flatMap((compatibilityDate) =>
  [false, true].map((shared) => ({ compatibilityDate, shared, store: shared ? "a Durable Object" : "memory" })),
);

describe.each(setups)("a client in module scope, with $store, on workerd of $compatibilityDate", (setup) => {
  let isolate: Isolate;
  beforeEach(async () => {
    isolate = await startIsolate({ ...setup, limit });
  });
  afterEach(() => isolate.close());

  const many = (count: number, behaviour: "call" | "calls" = "call"): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => isolate.request(behaviour)));
  const gone = (answer: Promise<string>): Promise<string> => answer.catch(() => "gone");

  test("serves requests at once, at its limit, and the ones that come after", async () => {
    expect(await isolate.request("call")).toBe("done");
    expect(new Set(await many(6))).toEqual(new Set(["done"]));
    expect(await isolate.request("call")).toBe("done");
    expect(new Set(await many(3, "calls"))).toEqual(new Set(["done"]));
    expect(await isolate.request("call")).toBe("done");
    expect(isolate.counts).toEqual({ logins: 1, throttled: 0 });
  }, 60_000);

  test("makes one login for all requests that wait for it", async () => {
    const release = isolate.holdLogin();
    const answers = many(20);
    await isolate.loginBegun();
    release();
    expect(new Set(await answers)).toEqual(new Set(["done"]));
    expect(isolate.counts).toEqual({ logins: 1, throttled: 0 });
  }, 60_000);

  test("goes on when the client of the request that logs in goes away", async () => {
    expect(await isolate.request("call")).toBe("done");
    await isolate.endToken();
    const release = isolate.holdLogin();
    const controller = new AbortController();
    const cancelled = gone(isolate.request("call", controller.signal));
    await isolate.loginBegun();
    const answers = many(3);
    controller.abort();
    expect(await cancelled).toBe("gone");
    // The login that was begun is never answered.
    expect(new Set(await answers)).toEqual(new Set(["done"]));
    release();
    expect(await isolate.request("call")).toBe("done");
    expect(isolate.counts.throttled).toBe(0);
    expect(isolate.counts.logins).toBeLessThanOrEqual(4);
  }, 60_000);

  test("goes on when the request that logs in ends, and its login with it", async () => {
    const release = isolate.holdLogin();
    const left = isolate.request("leave");
    await isolate.loginBegun();
    const answers = many(3);
    expect(await left).toBe("left");
    // The login that was begun is never answered.
    expect(new Set(await answers)).toEqual(new Set(["done"]));
    release();
    expect(isolate.counts.throttled).toBe(0);
  }, 60_000);

  test("goes on at its limit when requests in the queue are aborted, deserted or end", async () => {
    expect(new Set(await many(4))).toEqual(new Set(["done"]));
    const controllers = Array.from({ length: 4 }, () => new AbortController());
    const cancelled = controllers.map(({ signal }) => gone(isolate.request("call", signal)));
    const aborted = [isolate.request("abort"), isolate.request("abort")];
    const left = [isolate.request("leave"), isolate.request("leave")];
    const answers = many(6);
    for (const answer of aborted) expect(["ABORTED", "done"]).toContain(await answer);
    for (const controller of controllers) controller.abort();
    await Promise.all([...cancelled, ...left]);
    expect(new Set(await answers)).toEqual(new Set(["done"]));
    expect(await isolate.request("call")).toBe("done");
    expect(isolate.counts.throttled).toBe(0);
  }, 60_000);

  test("goes on through a storm of all of it", async () => {
    const answers: Promise<string>[] = [];
    for (let round = 0; round < 6; round += 1) {
      const controller = new AbortController();
      answers.push(isolate.request("call"), gone(isolate.request("call", controller.signal)));
      answers.push(isolate.request("leave"), isolate.request("abort"));
      await new Promise((resolve) => void setTimeout(resolve, 60));
      if (round === 2) await isolate.endToken();
      controller.abort();
    }
    for (const answer of await Promise.all(answers)) expect(["done", "gone", "left", "ABORTED"]).toContain(answer);
    expect(new Set(await many(6))).toEqual(new Set(["done"]));
    expect(isolate.counts.throttled).toBe(0);
  }, 120_000);
});
