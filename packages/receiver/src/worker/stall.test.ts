import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createReceiver, type ReceiverOptions } from "../create-receiver.ts";
import { type MemoryEffect } from "../inbox/memory.ts";
import { sqliteInbox } from "../inbox/sqlite/index.ts";
import { firmwareResultSample, softwareResultSample, softwareStateSample } from "../testing/samples.ts";
import { drainOnAlarm } from "../wake/alarm.ts";
import { sweep } from "../wake/timer.ts";
import { RetryLater } from "./retry.ts";
import { ignore, push, quietInbox, recorder, still } from "../../test/receiver.ts";

const never = (): Promise<void> => new Promise(ignore);

/** A receiver that works only when it is drained, and the events that it observed. */
function setup(options: Partial<ReceiverOptions<MemoryEffect>> = {}) {
  const { events, hooks } = recorder();
  const inbox = quietInbox();
  const receiver = createReceiver({ ...still(), inbox, hooks, random: () => 0, ...options });
  const pushed = async (...bodies: object[]): Promise<void> =>
    expect(await push(receiver, ...bodies)).toEqual(bodies.map(() => 200));
  return { inbox, receiver, events, pushed };
}

describe("with fake timers", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test("a handler that never ends holds its slot until its lease ends, and the sweep continues", async () => {
    const { inbox, receiver, events, pushed } = setup({ concurrency: 2, leaseMs: 60_000, retry: { tries: 1 } });
    const handled: string[] = [];
    receiver
      .on("fwUpgradeResultNotify", never)
      .on("swUpgradeResultNotify", ({ subOperationId }) => void handled.push(subOperationId));
    await pushed(firmwareResultSample("SUCCESS"));
    const sweeping = sweep(receiver, { everyMs: 200 });
    await vi.advanceTimersByTimeAsync(300);
    // As another process leaves it: nobody rings.
    for (const subOperationId of ["1", "2", "3"]) await pushed(softwareResultSample("SUCCESS", { subOperationId }));
    await vi.advanceTimersByTimeAsync(300);
    expect(handled).toEqual(["1", "2", "3"]);
    expect(await inbox.summary()).toMatchObject({ unread: 0, open: 1, dead: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await inbox.deadLetters({ limit: 9 })).toMatchObject([
      { handler: "fwUpgradeResultNotify", error: "Error: the handler did not end within its lease of 60000 ms" },
    ]);
    expect(events.filter(({ kind }) => kind === "handled")).toHaveLength(4);
    const stopping = sweeping.stop();
    await vi.advanceTimersByTimeAsync(0);
    await stopping;
  });

  test("stopping a sweep waits for handlers, up to a limit", async () => {
    const { receiver, pushed } = setup();
    receiver.on("fwUpgradeResultNotify", never);
    await pushed(firmwareResultSample("SUCCESS"));
    const sweeping = sweep(receiver, { graceMs: 3000 });
    await vi.advanceTimersByTimeAsync(10);
    let stopped = false;
    const stopping = sweeping.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(2999);
    expect(stopped).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await stopping;
  });

  test("a handler's signal counts from the claim, and jobs past half of their lease are returned", async () => {
    const { inbox, receiver, pushed } = setup({ leaseMs: 1000 });
    const log: string[] = [];
    const startedAt = Date.now();
    const at = (what: string): void => void log.push(`${what} ${Date.now() - startedAt}`);
    receiver.on("swUpgradeStateChangeNotify", async ({ swUpgradeState }, { signal, tries }) => {
      at(`${swUpgradeState} ${tries}`);
      if (swUpgradeState === "downloading") await new Promise((resolve) => void setTimeout(resolve, 400));
      if (swUpgradeState !== "downloaded" || tries > 1) return;
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      at("aborted");
    });
    await pushed(...["downloading", "downloaded", "updating"].map((state) => softwareStateSample(state)));
    const draining = receiver.drain();
    await vi.advanceTimersByTimeAsync(1000);
    await draining;
    expect(log).toEqual(["downloading 1 0", "downloaded 1 400", "aborted 1000", "updating 1 1000"]);
    expect(await inbox.jobs({ limit: 9 })).toMatchObject([
      { status: "done", tries: 1 },
      { status: "open", tries: 1, error: "Error: the handler did not end within its lease of 1000 ms" },
      { status: "done", tries: 1 },
    ]);
  });

  test("jobs without a handler are observed, and do not make the drain spin", async () => {
    const { inbox, receiver, pushed } = setup();
    receiver.on("fwUpgradeResultNotify", ignore, { name: "old" });
    await pushed(firmwareResultSample("SUCCESS"));
    await inbox.judge(
      (progress, unread) => ({
        progress,
        judged: unread.map((one) => ({ ...one, verdict: "advanced", key: "key", attempt: 1, handlers: ["old"] })),
      }),
      9,
      Date.now(),
    );
    const renamed = setup({ inbox });
    renamed.receiver.on("fwUpgradeResultNotify", ignore, { name: "new" });
    const drains = vi.spyOn(renamed.receiver, "drain");
    const sweeping = sweep(renamed.receiver, { everyMs: 30_000 });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(drains).toHaveBeenCalledTimes(2);
    expect(renamed.events).toContainEqual({ kind: "unhandled", handler: "old", jobs: 1 });
    const alarms: number[] = [];
    await drainOnAlarm(renamed.receiver, {
      getAlarm: async () => null,
      setAlarm: async (time) => void alarms.push(time),
    });
    expect(alarms).toEqual([]);
    await receiver.drain();
    expect(await inbox.summary()).toMatchObject({ open: 0 });
    await sweeping.stop();
  });

  test.each([0, Number.NaN, Infinity, -1, 1e300])(
    "a handler that asks to be tried again at %d does not spin",
    async (at) => {
      const { receiver, pushed } = setup();
      let tries = 0;
      receiver.on("fwUpgradeResultNotify", () => {
        tries += 1;
        throw new RetryLater(at);
      });
      await pushed(firmwareResultSample("SUCCESS"));
      const sweeping = sweep(receiver);
      await vi.advanceTimersByTimeAsync(2000);
      expect(tries).toBeLessThan(5);
      await sweeping.stop();
    },
  );

  test("a `now` that throws ends no process: the machine's clock is used, and the error observed", async () => {
    let broken = false;
    const now = (): number => (broken ? expect.fail("no clock") : Date.now());
    const { inbox, receiver, events, pushed } = setup({ now, leaseMs: 1000, retry: { tries: 2, baseMs: 10 } });
    receiver.on("fwUpgradeResultNotify", never);
    await pushed(firmwareResultSample("SUCCESS"));
    const sweeping = sweep(receiver);
    await vi.advanceTimersByTimeAsync(100);
    broken = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await inbox.summary()).toMatchObject({ open: 0, dead: 1 });
    expect(events).toContainEqual({
      kind: "fault",
      where: "hook",
      error: expect.objectContaining({ message: "no clock" }),
    });
    await sweeping.stop();
  });

  test("hooks that throw or reject change nothing", async () => {
    const fail = (): never => {
      throw new Error("hook");
    };
    const { inbox, receiver, pushed } = setup({
      hooks: { observe: async () => fail(), handling: async () => fail(), trace: fail },
      random: () => Number.NaN,
    });
    let tries = 0;
    receiver.on("fwUpgradeResultNotify", () => {
      if ((tries += 1) === 1) throw new Error("once");
    });
    await pushed(firmwareResultSample("SUCCESS"));
    const sweeping = sweep(receiver);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tries).toBe(2);
    expect(await inbox.summary()).toMatchObject({ open: 0, dead: 0 });
    await sweeping.stop();
  });

  test("hooks that never begin what they are around cost a second and are faults", async () => {
    const { events, hooks } = recorder();
    const { inbox, receiver } = setup({ hooks: { ...hooks, accepting: never as never, handling: never as never } });
    receiver.on("fwUpgradeResultNotify", ignore);
    const pushing = push(receiver, firmwareResultSample("SUCCESS"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await pushing).toEqual([200]);
    const draining = receiver.drain();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await draining).toMatchObject({ judged: 1, done: 1 });
    expect(await inbox.summary()).toMatchObject({ unread: 0, open: 0, dead: 0 });
    const fault = { kind: "fault", where: "hook", error: new Error("a hook did not call run within 1000 ms") };
    expect(events.filter(({ kind }) => kind === "fault")).toEqual([fault, fault]);
  });

  test("a store that fails to settle a job leaves it leased, and the sweep tries again", async () => {
    const memory = quietInbox();
    let failures = 3;
    const settle: typeof memory.settle = (...request) =>
      (failures -= 1) >= 0 ? Promise.reject(new Error("store down")) : memory.settle(...request);
    const { receiver, events, pushed } = setup({ inbox: { ...memory, settle }, leaseMs: 1000 });
    receiver.on("fwUpgradeResultNotify", ignore);
    for (let at = 0; at < 5; at += 1) await pushed(firmwareResultSample("SUCCESS", { subOperationId: `sub-${at}` }));
    const sweeping = sweep(receiver);
    await vi.advanceTimersByTimeAsync(100);
    expect(await memory.summary()).toMatchObject({ open: 3 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(await memory.summary()).toMatchObject({ open: 0, dead: 0 });
    expect(events.filter(({ kind }) => kind === "fault")).toHaveLength(3);
    await sweeping.stop();
  });
});

describe("on SQLite", () => {
  test.each([
    ["null", null],
    ["bytes", new Uint8Array([1, 2])],
  ])("an effect may have %s as its only parameter", async (_, value) => {
    const database = new Database(":memory:");
    database.exec("create table note (value)");
    const receiver = createReceiver({ ...still(), inbox: sqliteInbox(database) }).otherwise((__, { effect }) =>
      effect({ sql: "insert into note values (?)", params: [value] }),
    );
    await push(receiver, firmwareResultSample("SUCCESS"));
    expect(await receiver.drain()).toMatchObject({ done: 1, retry: 0, dead: 0 });
    expect(database.prepare("select typeof(value) as type from note").all()).toEqual([
      { type: value === null ? "null" : "blob" },
    ]);
  });

  test("an effect that a table refuses fails its own job with the database's error, and no other job", async () => {
    const database = new Database(":memory:");
    database.exec("create table outcome (device text primary key, status text)");
    const receiver = createReceiver({ ...still(), inbox: sqliteInbox(database), retry: { tries: 1 } });
    let siblings = 0;
    receiver
      .on("fwUpgradeResultNotify", ({ deviceId, status }, { effect }) =>
        effect({ sql: "insert into outcome values (?, ?)", params: [deviceId, status] }),
      )
      .on("fwUpgradeResultNotify", () => void (siblings += 1), { name: "sibling" });
    const operations = ["operation-1", "operation-2"];
    await push(receiver, ...operations.map((operationId) => firmwareResultSample("SUCCESS", { operationId })));
    expect(await receiver.drain()).toMatchObject({ judged: 2, done: 3, dead: 1 });
    expect(siblings).toBe(2);
    const dead = await receiver.inbox().deadLetters({ limit: 9 });
    expect(dead).toMatchObject([{ handler: "fwUpgradeResultNotify", tries: 1 }]);
    expect(dead[0]?.error).toMatch(/UNIQUE constraint failed: outcome\.device/);
  });
});
