import { PGlite } from "@electric-sql/pglite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { pglite } from "../inbox/postgres/index.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { alarmWake, drainOnAlarm } from "./alarm.ts";
import { localWake } from "./local.ts";
import { listenWake, notifyWake } from "./postgres.ts";
import { queueWake } from "./queue.ts";
import { sweep } from "./timer.ts";
import { push, recorder, still } from "../../test/receiver.ts";

const success = firmwareResultSample("SUCCESS");

/** A receiver that nothing wakes, whose handler fails so often, on a clock that is moved. */
function sleeping(failures = 0) {
  const clock = { at: 1000 };
  const handled: number[] = [];
  let left = failures;
  const receiver = createReceiver({
    ...still(),
    retry: { baseMs: 20 },
    now: () => clock.at,
    random: () => 1,
  }).on("fwUpgradeResultNotify", () => {
    if ((left -= 1) >= 0) throw new Error("not yet");
    handled.push(clock.at);
  });
  return { clock, handled, receiver };
}

describe("a sweep", () => {
  test("drains at its start, on a wake, and when a retry is due", async () => {
    const { clock, handled, receiver } = sleeping(1);
    await push(receiver, success);
    const drains = vi.spyOn(receiver, "drain");
    const sweeping = sweep(receiver, { everyMs: 1_000_000 });
    await expect.poll(() => drains.mock.settledResults.length).toBeGreaterThan(0);
    expect(handled).toEqual([]);
    clock.at += 20;
    await expect.poll(() => handled).toEqual([1020]);
    await push(receiver, firmwareResultSample("FAIL", { subOperationId: "2" }));
    sweeping.ring();
    await expect.poll(() => handled).toEqual([1020, 1020]);
    await sweeping.stop();
    const before = drains.mock.calls.length;
    sweeping.ring();
    expect(drains).toHaveBeenCalledTimes(before);
  });

  test("goes on after a failed drain, and ends with its signal", async () => {
    const { receiver } = sleeping();
    const failures: unknown[] = [];
    const stop = new AbortController();
    const broken = { ...receiver, drain: () => Promise.reject(new Error("store down")) };
    const sweeping = sweep(broken, { everyMs: 1, failed: (error) => failures.push(error), signal: stop.signal });
    await expect.poll(() => failures.length).toBeGreaterThan(2);
    stop.abort();
    await sweeping.stop();
    const after = failures.length;
    sweeping.ring();
    expect(failures).toHaveLength(after);
  });
});

describe("the error of a failed drain in a sweep", () => {
  const error = new Error("store down");
  const failing = () => {
    const { events, hooks } = recorder();
    const receiver = createReceiver({ ...still(), hooks });
    return { events, receiver: { ...receiver, drain: () => Promise.reject(error) } };
  };

  test("is observed without the option `failed`", async () => {
    const { events, receiver } = failing();
    const sweeping = sweep(receiver);
    await expect.poll(() => events).toContainEqual({ kind: "fault", where: "drain", error });
    await sweeping.stop();
  });

  test("goes to the console when the receiver's options cannot be made", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const receiver = createReceiver(() => {
      throw error;
    });
    const sweeping = sweep(receiver);
    await expect.poll(() => printed.mock.calls).toContainEqual(["upcall: the drain failed.", error]);
    await sweeping.stop();
    printed.mockRestore();
  });

  test.each([
    ["at once", () => expect.fail("logger")],
    ["late", async () => expect.fail("logger")],
  ])("ends no process when `failed` throws, %s", async (_, failed) => {
    const { events, receiver } = failing();
    const sweeping = sweep(receiver, { failed });
    await expect.poll(() => events).toMatchObject([{ kind: "fault", where: "hook", error: { message: "logger" } }]);
    await sweeping.stop();
  });
});

describe("the pause of a sweep", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each([Infinity, 30 * 86_400_000])("of %s ms does not become 0", async (everyMs) => {
    const { receiver } = sleeping();
    const drains = vi.spyOn(receiver, "drain");
    const sweeping = sweep(receiver, { everyMs });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(drains).toHaveBeenCalledTimes(1);
    await sweeping.stop();
  });

  test.each([0, -1, NaN])("of %s ms is refused", (everyMs) => {
    expect(() => sweep(sleeping().receiver, { everyMs })).toThrow("everyMs: must be a number above 0");
  });
});

describe("a local wake", () => {
  test("drains at the earliest of the times that it gets", async () => {
    const drained: number[] = [];
    let now = 0;
    const drain = async () => void drained.push(now);
    const wake = localWake(drain, () => now);
    await wake.ring(1_000_000);
    now = 30;
    await wake.ring(30);
    await wake.ring(40);
    await expect.poll(() => drained).toEqual([30]);
  });

  test.each([
    ["the clock was set back meanwhile", 50, -3_600_000],
    ["the time is beyond the longest timer", 2 ** 31 + 1000, 0],
    ["its timer comes early", 50, -1],
  ])("keeps its wake when %s", async (_, at, set) => {
    vi.useFakeTimers();
    try {
      const began = Date.now();
      const drained: number[] = [];
      let offset = 0;
      const now = (): number => Date.now() - began + offset;
      const wake = localWake(async () => void drained.push(now()), now);
      await wake.ring(at);
      offset = set;
      await vi.advanceTimersByTimeAsync(at);
      await vi.advanceTimersByTimeAsync(-set);
      expect(drained).toEqual([at]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a queue wake", () => {
  test("sends one fixed message, delayed until work is due, at most twelve hours", async () => {
    const sent: unknown[] = [];
    const wake = queueWake({ send: async (message, options) => sent.push([message, options]) }, { now: () => 1000 });
    await wake.ring();
    await wake.ring(2500);
    await wake.ring(500);
    await wake.ring(1e12);
    expect(sent).toEqual([0, 2, 0, 43_200].map((delaySeconds) => ["look", { delaySeconds }]));
  });
});

describe("an alarm wake", () => {
  function storage() {
    const state: { alarm: number | null } = { alarm: null };
    return { state, getAlarm: async () => state.alarm, setAlarm: async (at: number) => void (state.alarm = at) };
  }

  test("sets the alarm earlier, never later", async () => {
    const { state, ...alarm } = storage();
    const wake = alarmWake(alarm, { now: () => 100 });
    const seen: (number | null)[] = [];
    for (const at of [500, 900, undefined, 300]) {
      await wake.ring(at);
      seen.push(state.alarm);
    }
    expect(seen).toEqual([500, 500, 100, 100]);
  });

  test("is set at most 30 days ahead", async () => {
    const { state, ...alarm } = storage();
    await alarmWake(alarm, { now: () => 100 }).ring(8.64e15);
    expect(state.alarm).toBe(100 + 30 * 86_400_000);
  });

  test("is set again for a retry and after a failure, and not without work", async () => {
    const { clock, handled, receiver } = sleeping(1);
    const { state, ...alarm } = storage();
    await push(receiver, success);
    await drainOnAlarm(receiver, alarm);
    expect(state.alarm).toBe(1020);
    clock.at = 1020;
    state.alarm = null;
    await drainOnAlarm(receiver, alarm);
    expect([handled, state.alarm]).toEqual([[1020], null]);
    const broken = { ...receiver, drain: () => Promise.reject(new Error("store down")) };
    await expect(drainOnAlarm(broken, alarm)).rejects.toThrow("store down");
    expect(state.alarm).toBe(6020);
  });
});

describe("a PostgreSQL wake", () => {
  const database = new PGlite();
  beforeAll(() => database.waitReady, 60_000);
  afterAll(() => database.close());

  test("wakes the listeners, only for work that is due now", async () => {
    const driver = pglite(database);
    let heard = 0;
    const stop = await listenWake(driver, () => void (heard += 1));
    const wake = notifyWake(driver);
    await Promise.all([wake.ring(), wake.ring(), wake.ring(5000)]);
    await wake.ring();
    await expect.poll(() => heard).toBe(2);
    await stop();
    await wake.ring();
    expect(heard).toBe(2);
  });
});
