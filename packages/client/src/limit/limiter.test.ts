import * as fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { advance, inFakeTime, platform, settle } from "../../test/platform.ts";
import { memoryStore } from "../stores/memory.ts";
import type { TokenStore } from "../stores/token-store.ts";
import { createLimiter, type LimitedSlot, type Limiter } from "./limiter.ts";
import { sharedWindow } from "./shared-window.ts";
import { localWindow, type Limit } from "./window.ts";

inFakeTime();

const limit: Limit = { calls: 5, per: 1000 };
const longest = 300;
const limiterOn = (store: TokenStore) => createLimiter(sharedWindow(limit, { store, key: "limit", longest }), longest);
/** Two limiters that keep one limit together. */
const pairs: [name: string, make: () => readonly [Limiter, Limiter]][] = [
  [
    "local",
    () => {
      const window = localWindow(limit, longest);
      return [createLimiter(window, longest), createLimiter(window, longest)];
    },
  ],
  [
    "shared",
    () => {
      const store = memoryStore();
      return [limiterOn(store), limiterOn(store)];
    },
  ],
];

/** The most arrivals that any window of the platform's sees, whether it slides or not. */
const busiest = (arrivals: readonly number[], per: number): number =>
  Math.max(0, ...arrivals.map((end) => arrivals.filter((time) => time <= end && time > end - per).length));

const endless = (): AbortSignal => new AbortController().signal;

describe.each(pairs)("a %s window", (_name, make) => {
  test("never lets a burst over the limit arrive, whenever requests arrive, end, are cancelled, given up or forgotten", async () => {
    const request = fc.record({
      after: fc.nat(400),
      arrives: fc.nat(140),
      answered: fc.nat(140),
      end: fc.constantFrom("end", "end", "end", "cancel", "give up", "forget"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 6, maxLength: 30 }), async (requests) => {
        const limiters = make();
        const arrivals: number[] = [];
        let from = 0;
        const calls = requests.map(async ({ after, arrives, answered, end }, index) => {
          from += after;
          await new Promise((resolve) => void setTimeout(resolve, from));
          const slot = await limiters[index % 2]!.take(endless());
          if (end === "cancel") return slot.end("unsent");
          if (end === "give up") slot.end("unknown");
          await new Promise((resolve) => void setTimeout(resolve, arrives));
          arrivals.push(Date.now());
          if (end === "forget" || end === "give up") return;
          await new Promise((resolve) => void setTimeout(resolve, answered));
          slot.end("accepted");
        });
        await settle(Promise.all(calls));
        expect(busiest(arrivals, limit.per)).toBeLessThanOrEqual(limit.calls);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test("after the clock was set back, a call waits for one window and one request at most", async () => {
    const [limiter] = make();
    for (let call = 0; call < limit.calls; call += 1) (await settle(limiter.take(endless()))).end("accepted");
    vi.setSystemTime(Date.now() - 3_600_000);
    const from = performance.now();
    await settle(limiter.take(endless()));
    expect(performance.now() - from).toBeLessThan(5000 + longest + limit.per + 1000);
  });

  test.each<[string, (slot: LimitedSlot) => void]>([
    ["nobody ends", () => {}],
    ["ends without an answer", (slot) => slot.end("unknown")],
  ])("a slot that %s counts as long as its request could take", async (_how, end) => {
    const [limiter] = make();
    for (let call = 0; call < limit.calls; call += 1) end(await settle(limiter.take(endless())));
    const from = performance.now();
    await settle(limiter.take(endless()));
    expect(performance.now() - from).toBeGreaterThanOrEqual(longest + limit.per);
    expect(performance.now() - from).toBeLessThan(5000 + longest + limit.per + 2000);
  });
});

const queue = (calls = 2) => {
  const limiter = createLimiter(localWindow({ calls, per: 1000 }, longest), longest);
  const served: string[] = [];
  const take = async (name: string, signal: AbortSignal = endless()): Promise<string> => {
    const slot = await limiter.take(signal);
    served.push(name);
    slot.end("accepted");
    return name;
  };
  return { limiter, served, take };
};

describe("the queue", () => {
  test("serves calls in the order in which they came", async () => {
    const { served, take } = queue();
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    await settle(Promise.all(names.map((name) => take(name))));
    expect(served).toEqual(names);
  });

  test("starts calls that arrive at the same time without a timer", async () => {
    const { limiter } = queue(20);
    let through = 0;
    for (let call = 0; call < 25; call += 1) void limiter.take(endless()).then(() => (through += 1));
    await Promise.resolve();
    await Promise.resolve();
    expect(through).toBe(20);
  });

  test("drops an aborted call without counting it", async () => {
    const { served, take } = queue();
    const controller = new AbortController();
    const calls = [take("a"), take("b"), take("c", controller.signal), take("d"), take("e")];
    const gone = expect(calls[2]).rejects.toThrow("aborted");
    await advance(0);
    controller.abort(new Error("aborted"));
    await gone;
    await advance(1100);
    expect(served).toEqual(["a", "b", "d", "e"]);
  });

  test("reuses a freed place soon", async () => {
    const { limiter, served, take } = queue();
    const slot = await limiter.take(endless());
    await limiter.take(endless());
    const waiting = take("c");
    await advance(10);
    expect(served).toEqual([]);
    slot.end("unsent");
    await advance(40);
    await waiting;
    expect(served).toEqual(["c"]);
  });

  test("skips a call whose request the runtime cancelled", async () => {
    const { limiter, served, take } = queue(1);
    (await limiter.take(endless())).end("accepted");
    void limiter.take(endless());
    await advance(0);
    // The timers of a cancelled request never fire, and nothing tells the others.
    vi.clearAllTimers();
    await settle(take("b"));
    expect(served).toEqual(["b"]);
    expect(performance.now()).toBeLessThan(5000);
  });
});

describe("throttling", () => {
  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));

  test("delays all calls, longer each time in a row, until one request is accepted", async () => {
    const { limiter } = queue(100);
    const take = () => settle(limiter.take(endless()));
    const waits: number[] = [];
    for (let strike = 0; strike < 7; strike += 1) {
      const from = performance.now();
      (await take()).end("throttled");
      waits.push(Math.round(performance.now() - from));
    }
    expect(waits).toEqual([0, 750, 1500, 3000, 6000, 12_000, 15_000]);
    (await take()).end("accepted");
    const from = performance.now();
    (await take()).end("throttled");
    (await take()).end("accepted");
    expect(Math.round(performance.now() - from)).toBe(750);
  });

  test("after a pause one request tries, and the others wait for its outcome", async () => {
    const { limiter } = queue(100);
    const taken: LimitedSlot[] = [];
    for (let call = 0; call < 5; call += 1) void limiter.take(endless()).then((slot) => taken.push(slot));
    await advance(0);
    expect(taken).toHaveLength(5);
    for (const slot of taken.splice(0)) slot.end("throttled");
    for (let call = 0; call < 5; call += 1) void limiter.take(endless()).then((slot) => taken.push(slot));
    await advance(749);
    expect(taken).toHaveLength(0);
    await advance(4000);
    expect(taken).toHaveLength(1);
    taken[0]!.end("accepted");
    await advance(2000);
    expect(taken).toHaveLength(5);
  });

  test("a cancelled trial ends when its time is over", async () => {
    const { limiter } = queue(100);
    (await limiter.take(endless())).end("throttled");
    await settle(limiter.take(endless()));
    const from = performance.now();
    await settle(limiter.take(endless()));
    expect(performance.now() - from).toBeLessThanOrEqual(5000 + longest);
  });
});

test("a store that fails fails the call that asked, and the next one asks again", async () => {
  const inner = memoryStore();
  let broken = true;
  const read: TokenStore["read"] = (key) => (broken ? Promise.reject(new Error("store is down")) : inner.read(key));
  const limiter = limiterOn({ ...inner, read });
  await expect(limiter.take(endless())).rejects.toThrow("store is down");
  broken = false;
  await expect(settle(limiter.take(endless()))).resolves.toBeDefined();
});

test("300 clients that begin at once all get a slot, however often their writes conflict", async () => {
  const inner = memoryStore();
  const slow =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      await new Promise<void>((resolve) => void setTimeout(resolve, 10));
      return call(...given);
    };
  const store: TokenStore = { read: slow(inner.read), replace: slow(inner.replace) };
  const many: Limit = { calls: 1000, per: 60_000 };
  const clients = Array.from({ length: 300 }, () =>
    createLimiter(sharedWindow(many, { store, key: "limit", longest }), longest),
  );
  const slots = await settle(Promise.all(clients.map((limiter) => limiter.take(endless()))));
  expect(slots).toHaveLength(300);
  expect(performance.now()).toBeLessThan(30_000);
});

test("a store that never accepts a change fails the call", async () => {
  const replace = vi.fn<TokenStore["replace"]>(async () => false);
  const limiter = limiterOn({ ...memoryStore(), replace });
  await expect(settle(limiter.take(endless()))).rejects.toThrow("did not accept a change in 40 tries");
  expect(replace).toHaveBeenCalledTimes(40);
});

test.each([
  "{",
  "null",
  '{"calls":3}',
  '{"calls":[[1,2],null,["a"]],"pausedUntil":"x"}',
  '{"calls":[],"pausedUntil":9e15}',
])("a ledger that reads %s heals", async (text) => {
  const store = memoryStore();
  await store.replace("limit", 0, text);
  await settle(limiterOn(store).take(endless()));
  expect(performance.now()).toBeLessThan(22_000);
});

const list = {};

test.each([
  ["one client", 1, undefined],
  ["three clients with one store", 3, memoryStore()],
])(
  "1000 calls at once of %s stay within the limit that the platform counts",
  async (_name, count, store) => {
    const per = 1000;
    const it = platform({ quota: { calls: 100, seconds: per / 1000 } });
    const options = { store, limit: { calls: 100, per }, totalTimeout: 1_000_000, timeout: 1000 };
    const clients = Array.from({ length: count }, () => it.client(options));
    const calls = Array.from({ length: 1000 }, (_, call) => clients[call % count]!.queryBatchSubscriptions(list));
    const from = Date.now();
    await settle(Promise.all(calls));
    expect([it.count("/subscriptions"), it.count("1010009"), it.count("1010005"), it.count("/login")]).toEqual([
      1000, 0, 0, 1,
    ]);
    expect(Date.now() - from).toBeGreaterThanOrEqual(9 * per);
    expect(Date.now() - from).toBeLessThan(20 * per);
  },
  120_000,
);

test("when other programs use up the limit, calls wait and succeed", async () => {
  const { client, count } = platform();
  const other = client({ limit: false });
  const { accessToken } = await settle(other.getAuthToken());
  const iot = client({ appId: "my-app", secret: undefined, accessToken: async () => ({ accessToken }) } as object);
  await settle(Promise.all(Array.from({ length: 100 }, () => other.queryBatchSubscriptions(list))));
  const replies = await settle(
    Promise.all(Array.from({ length: 20 }, () => iot.queryBatchSubscriptions(list).attempt())),
  );
  expect(replies.every(({ ok }) => ok)).toBe(true);
  expect(count("1010009")).toBeGreaterThan(0);
  expect(count("1010009")).toBeLessThan(30);
});

test("a call that is throttled until its totalTimeout fails with the platform's error", async () => {
  const { client } = platform({ quota: { calls: 0 } });
  await expect(settle(client().queryBatchSubscriptions(list))).rejects.toMatchObject({
    code: "1010009",
    advice: "back-off",
  });
});
