import * as fc from "fast-check";
import { expect, test } from "vitest";
import { platform } from "../../test/platform.ts";
import type { Clock } from "../clock.ts";
import { endingOf } from "../call/ending.ts";
import { memoryStore } from "../stores/memory.ts";
import { testClock, type TestClock } from "../testing/index.ts";
import { createLimiter, type LimitedSlot } from "./limiter.ts";
import { sharedWindow } from "./shared-window.ts";
import { localWindow, type CallWindow, type Limit } from "./window.ts";

const limit: Limit = { calls: 5, per: 1000 };
const windows: [name: string, make: (now: () => number) => CallWindow][] = [
  ["local", (now) => localWindow(limit, now)],
  [
    "shared",
    (now) => {
      const pair = { store: memoryStore(), key: "budget", longest: 300, now, random: Math.random };
      const [one, other] = [sharedWindow(limit, pair), sharedWindow(limit, pair)];
      let turn = 0;
      return { take: () => (turn++ % 2 === 0 ? one : other).take() };
    },
  ],
];

/** The most arrivals that any window of the platform's sees, whether it slides or not. */
const busiest = (arrivals: readonly number[], per: number): number =>
  Math.max(...arrivals.map((end) => arrivals.filter((time) => time <= end && time > end - per).length));

test.each(windows)(
  "a %s window never lets a burst over the limit arrive, whenever requests arrive",
  async (_name, make) => {
    const request = fc.record({ after: fc.nat(400), arrives: fc.nat(100), answered: fc.nat(100) });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 6, maxLength: 40 }), async (requests) => {
        let time = 0;
        const window = make(() => time);
        const arrivals: number[] = [];
        const ends: { at: number; end: () => void }[] = [];
        const moveTo = (next: number): void => {
          for (const { at, end } of ends.filter((one) => one.at <= next && one.at > time).sort((a, b) => a.at - b.at)) {
            time = at;
            end();
          }
          time = next;
        };
        for (const { after, arrives, answered } of requests) {
          moveTo(time + after);
          const slot = await window.take();
          if (typeof slot === "number") {
            expect(slot).toBeGreaterThan(0);
            continue;
          }
          arrivals.push(time + arrives);
          ends.push({ at: time + arrives + answered + 1, end: slot.end });
        }
        expect(busiest(arrivals, limit.per)).toBeLessThanOrEqual(limit.calls);
      }),
      { seed: 7, numRuns: 300 },
    );
  },
);

const endless = (clock: TestClock) => endingOf(clock, 1e9, undefined, () => new Error("ended"));

const queue = (calls = 2) => {
  const clock = testClock();
  const limiter = createLimiter(localWindow({ calls, per: 1000 }, clock.now), clock, () => 0.5);
  const served: string[] = [];
  const take = (name: string, signal?: AbortSignal, first = false): Promise<string> =>
    limiter
      .take(
        endingOf(clock, 1e9, signal, () => new Error(`${name} ended`)),
        first,
      )
      .then((slot) => {
        served.push(name);
        slot.end("accepted");
        return name;
      });
  return { clock, limiter, served, take };
};

test("calls are served in the order in which they came", async () => {
  const { clock, served, take } = queue();
  const names = ["a", "b", "c", "d", "e"];
  await clock.settle(Promise.all(names.map((name) => take(name))));
  expect(served).toEqual(names);
});

test("calls that come together are let through together", async () => {
  const { limiter, clock } = queue(20);
  const ending = endless(clock);
  let through = 0;
  for (let call = 0; call < 20; call += 1) void limiter.take(ending).then(() => (through += 1));
  await Promise.resolve();
  expect(through).toBe(20);
});

test("a call that is aborted in the queue leaves it and costs nothing", async () => {
  const { clock, served, take } = queue();
  const controller = new AbortController();
  const calls = [take("a"), take("b"), take("c", controller.signal), take("d"), take("e")];
  await clock.advance(0);
  controller.abort();
  await expect(calls[2]).rejects.toThrow("c ended");
  await clock.advance(1000);
  expect(served).toEqual(["a", "b", "d", "e"]);
});

test("a call that had a slot already goes to the head of the queue", async () => {
  const { clock, served, take } = queue();
  const calls = [take("a"), take("b"), take("c"), take("again", undefined, true)];
  await clock.settle(Promise.all(calls));
  expect(served).toEqual(["a", "b", "again", "c"]);
});

test("a place that is given back is used at once", async () => {
  const { clock, limiter, served, take } = queue();
  const ending = endless(clock);
  const slot = await limiter.take(ending);
  await limiter.take(ending);
  const waiting = take("c");
  await clock.advance(10);
  expect(served).toEqual([]);
  slot.cancel();
  await waiting;
  expect(served).toEqual(["c"]);
});

test("being throttled holds everything back, longer each time in a row, until one request is accepted", async () => {
  const { clock, limiter } = queue(100);
  const ending = endless(clock);
  const take = () => clock.settle(limiter.take(ending));
  const waits: number[] = [];
  for (let strike = 0; strike < 7; strike += 1) {
    const from = clock.now();
    (await take()).end("throttled");
    waits.push(clock.now() - from);
  }
  expect(waits).toEqual([0, 750, 1500, 3000, 6000, 12_000, 15_000]);
  (await take()).end("accepted");
  const from = clock.now();
  (await take()).end("throttled");
  (await take()).end("accepted");
  expect(clock.now() - from).toBe(750);
});

test("after a pause one request tries, and the others wait for what becomes of it", async () => {
  const { clock, limiter } = queue(100);
  const ending = endless(clock);
  const taken: LimitedSlot[] = [];
  for (let call = 0; call < 5; call += 1) void limiter.take(ending).then((slot) => taken.push(slot));
  await clock.advance(0);
  expect(taken).toHaveLength(5);
  for (const slot of taken.splice(0)) slot.end("throttled");
  for (let call = 0; call < 5; call += 1) void limiter.take(ending).then((slot) => taken.push(slot));
  await clock.advance(749);
  expect(taken).toHaveLength(0);
  await clock.advance(10_000);
  expect(taken).toHaveLength(1);
  taken[0]!.end("accepted");
  await clock.advance(0);
  expect(taken).toHaveLength(5);
});

test("no rest is longer than a timer can be", async () => {
  const clock = testClock();
  const rests: number[] = [];
  const after: Clock["after"] = (ms, run) => {
    rests.push(ms);
    return clock.after(ms, run);
  };
  const limiter = createLimiter(localWindow(limit, clock.now), { ...clock, after }, () => 0.5);
  const ending = endless(clock);
  (await limiter.take(ending)).end("throttled");
  const trying = await clock.settle(limiter.take(ending));
  const waiting = limiter.take(ending);
  await clock.advance(45_000);
  trying.end("accepted");
  await clock.settle(waiting);
  expect(rests.length).toBeGreaterThan(2);
  expect(Math.max(...rests)).toBeLessThanOrEqual(20_000);
});

test("a store that fails fails the call that asked, and the next one asks again", async () => {
  const clock = testClock();
  let broken = true;
  const window: CallWindow = {
    take: async () => {
      if (broken) throw new Error("store is down");
      return { end: () => {}, cancel: () => {} };
    },
  };
  const limiter = createLimiter(window, clock, Math.random);
  const take = () => limiter.take(endless(clock));
  await expect(take()).rejects.toThrow("store is down");
  broken = false;
  await expect(take()).resolves.toBeDefined();
});

test("350 calls at once stay within the quota that the platform counts", async () => {
  const { client, clock, count } = platform();
  const iot = client({ deadline: 1_000_000 });
  const from = clock.now();
  await clock.settle(Promise.all(Array.from({ length: 350 }, () => iot.queryBatchSubscriptions({}))));
  expect([count("/subscriptions"), count("1010009")]).toEqual([350, 0]);
  expect(clock.now() - from).toBeGreaterThanOrEqual(3 * 60_000);
  expect(clock.now() - from).toBeLessThan(4 * 60_000);
});

test("three clients with one store stay within the quota together", async () => {
  const { client, clock, count } = platform();
  const store = memoryStore();
  const clients = [1, 2, 3].map(() => client({ store, deadline: 1_000_000, random: Math.random }));
  const calls = clients.flatMap((iot) => Array.from({ length: 80 }, () => iot.queryBatchSubscriptions({})));
  await clock.settle(Promise.all(calls));
  expect([count("/subscriptions"), count("1010009"), count("1010005")]).toEqual([240, 0, 0]);
});

test("when others use the quota up, calls wait and come through", async () => {
  const { client, clock, count } = platform();
  const other = client({ limit: false });
  const { accessToken } = await clock.settle(other.getAuthToken());
  const iot = client({ appId: "my-app", secret: undefined, accessToken: async () => ({ accessToken }) } as object);
  await clock.settle(Promise.all(Array.from({ length: 100 }, () => other.queryBatchSubscriptions({}))));
  const replies = await clock.settle(
    Promise.all(Array.from({ length: 20 }, () => iot.queryBatchSubscriptions({}).attempt())),
  );
  expect(replies.every(({ ok }) => ok)).toBe(true);
  expect(count("1010009")).toBeGreaterThan(0);
  expect(count("1010009")).toBeLessThan(30);
});

test("a call that is throttled until its deadline fails with what the platform said", async () => {
  const { client, clock } = platform({ quota: { calls: 0 } });
  await expect(clock.settle(client().queryBatchSubscriptions({}))).rejects.toMatchObject({
    code: "1010009",
    advice: "back-off",
  });
});
