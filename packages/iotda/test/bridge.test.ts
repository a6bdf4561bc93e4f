import { memoryStore } from "@upcall/client";
import { recordInbox } from "@upcall/receiver/reconcile";
import { describe, expect, test } from "vitest";
import { application } from "./outcomes.ts";
import { capped, forward, idsOf, meanwhile, platform, steppedClock, upgrade } from "./platform.ts";

const behaviour = { failures: 0.2 };
const seed = "autumn";

test("every outcome is handled once, with a third of the pushes lost, a block list in the middle and a flush after it", async () => {
  const { receiver, outcomes, pushes, bridgeTo, handleNews } = application();
  let delivered = 0;
  let down = false;
  const { emulator, iotda } = platform({
    fleet: [{ group: "meters", devices: 3000 }],
    behaviour: { ...behaviour, parallel: 3000 },
    seed,
    wire: { deviceUpdates: true },
    faults: [{ kind: "drop", share: 0.3 }],
    concurrency: 1,
    async deliver(request) {
      delivered += 1;
      if (delivered === 100) down = true;
      if (delivered === 113) down = false;
      return down ? new Response(null, { status: 502 }) : receiver.fetch(request);
    },
  });
  await forward(iotda);
  await forward(iotda, { resource: "device" });

  const bridge = bridgeTo(iotda);
  const { task_id } = await iotda.createBatchTask(upgrade(idsOf(3000)));
  let nextRun = 0;
  await meanwhile(emulator.idle(), async () => {
    if (delivered < nextRun) return;
    nextRun = delivered + 150;
    await bridge.run();
  });
  await handleNews(bridge);

  const { batchtask } = await iotda.showBatchTask({ task_id });
  const { success, fail } = batchtask!.task_progress!;
  expect(outcomes).toHaveLength(3000);
  expect(new Set(outcomes.map((line) => line.split(" ")[1])).size).toBe(3000);
  expect(outcomes.filter((line) => line.includes("SUCCESS"))).toHaveLength(success as number);
  expect(outcomes.filter((line) => line.includes("FAIL"))).toHaveLength(fail as number);
  const { notifications, deliveries } = emulator.record;
  const lost = notifications.filter(({ fate }) => fate === "lost").length;
  expect(lost / notifications.length).toBeGreaterThan(0.25);
  expect(deliveries.filter(({ answer }) => "status" in answer && answer.status === 502).length).toBeGreaterThan(10);
  expect(pushes.length).toBeLessThanOrEqual(3);
  const flushed = new Map<number, number>();
  for (const { time } of deliveries.filter(({ answer }) => "status" in answer).slice(113))
    flushed.set(time, (flushed.get(time) ?? 0) + 1);
  expect(Math.max(...flushed.values())).toBe(800);
});

describe("attempts", () => {
  test("are counted over retries of the policy and of the operator, each outcome once", async () => {
    const { clock, advance } = steppedClock();
    const { attempts, bridgeTo, handleNews } = application();
    const { emulator, iotda } = platform({ behaviour: { failures: 1 }, clock });
    const task_policy = { retry_count: 1, retry_interval: 5 };
    const { task_id } = await iotda.createBatchTask(upgrade(idsOf(1), { task_policy }));
    const bridge = bridgeTo(iotda);
    async function until(status: string): Promise<void> {
      for (;;) {
        await handleNews(bridge);
        const { batchtask } = await iotda.showBatchTask({ task_id, limit: 1 });
        if (batchtask?.status === status) break;
        await advance(60, emulator.idle);
      }
      await handleNews(bridge);
    }
    await until("Fail");
    expect(attempts).toEqual(["meters-0001 1 FAIL", "meters-0001 2 FAIL"]);
    await iotda.retryBatchTask({ task_id });
    await until("Fail");
    expect(attempts).toEqual(["meters-0001 1 FAIL", "meters-0001 2 FAIL", "meters-0001 3 FAIL"]);
    await emulator.close();
  });

  test("stay what they are with several bridges at once, restarts, and a platform that reorders its pages", async () => {
    const { clock, advance } = steppedClock();
    const { receiver, attempts, bridgeTo, handleNews } = application();
    const { emulator, iotda } = platform({
      fleet: [{ group: "meters", devices: 60 }],
      behaviour: { failures: 0.5 },
      clock,
      wire: { retriedRecord: "new", waiting: "Waiting" },
    });
    const { task_id } = await iotda.createBatchTask(
      upgrade(idsOf(60), { task_policy: { retry_count: 2, retry_interval: 5 } }),
    );
    let status: unknown;
    for (let round = 0; status !== "Success" && status !== "PartialSuccess"; round += 1) {
      const store = memoryStore();
      await Promise.all([bridgeTo(iotda, { store }).run(), bridgeTo(iotda, { store }).run(), bridgeTo(iotda).run()]);
      if (round % 3 === 0) await receiver.drain();
      ({ status } = (await iotda.showBatchTask({ task_id, limit: 1 })).batchtask!);
      await advance(120, emulator.idle);
    }
    await handleNews(bridgeTo(iotda));
    expect(new Set(attempts).size).toBe(attempts.length);
    const last = new Map(
      attempts.map((line) => line.split(" ") as [string, string, string]).map(([id, , outcome]) => [id, outcome]),
    );
    expect(last.size).toBe(60);
    for (const target of idsOf(60)) {
      const { task_details } = await iotda.showBatchTask({ task_id, target });
      expect(last.get(target)).toBe(task_details[0]?.status === "Success" ? "SUCCESS" : "FAIL");
    }
    await emulator.close();
  });
});

test("devices that were stopped or removed are told, with the platform's word for the reason", async () => {
  const { outcomes, bridgeTo, handleNews } = application();
  const { emulator, iotda } = platform();
  const { task_id } = await iotda.createBatchTask(upgrade(idsOf(3), { need_confirm: true }));
  await emulator.idle();
  emulator.removeDevice("meters-0001");
  await iotda.stopBatchTask({ task_id, targets: ["meters-0002"] });
  await iotda.confirmBatchTask({ task_id });
  await emulator.idle();
  await handleNews(bridgeTo(iotda));
  expect(outcomes.sort()).toEqual([
    "firmware meters-0001 FAIL Removed",
    "firmware meters-0002 FAIL Stopped",
    "firmware meters-0003 SUCCESS",
  ]);
});

test("every task and device is read from a platform that gives fewer rows than it is asked for", async () => {
  const { receiver, outcomes, bridgeTo } = application();
  const { emulator, iotda } = platform({ fleet: [{ group: "meters", devices: 60 }] });
  for (const half of [idsOf(60).slice(0, 30), idsOf(60).slice(30)]) await iotda.createBatchTask(upgrade(half));
  await emulator.idle();
  expect(await bridgeTo(capped(iotda, 1)).run()).toMatchObject({ tasks: 2, devices: 60 });
  await receiver.drain();
  expect(new Set(outcomes.map((line) => line.split(" ")[1]))).toEqual(new Set(idsOf(60)));
});

test("a run that fails at any call or between two events goes on later, and nothing is told twice", async () => {
  const { receiver, attempts, bridgeTo } = application();
  const { emulator, iotda } = platform({ fleet: [{ group: "meters", devices: 180 }], behaviour: { failures: 0.5 } });
  const { task_id } = await iotda.createBatchTask(upgrade(idsOf(180)));
  await emulator.idle();
  const inbox = recordInbox(receiver);
  let steps = 0;
  let failsAt = 1;
  const step = (): void => {
    steps += 1;
    if (steps === failsAt) throw new Error("killed");
  };
  const pages: (string | undefined)[] = [];
  const bridge = bridgeTo(iotda, {
    platform: {
      listBatchTasks: iotda.listBatchTasks,
      showBatchTask(request) {
        step();
        pages.push(request.marker);
        return iotda.showBatchTask(request);
      },
    },
    inbox: {
      progress: inbox.progress,
      async record(notifications) {
        for (const notification of notifications) {
          step();
          await inbox.record([notification]);
        }
      },
    },
  });
  let runs = 0;
  for (let ended = false; !ended; failsAt = steps + 37) {
    runs += 1;
    ended = await bridge.run().then(
      () => true,
      () => false,
    );
  }
  await receiver.drain();
  expect(runs).toBeGreaterThan(4);
  expect(attempts).toHaveLength(180);
  expect(new Set(attempts).size).toBe(180);
  // It went on from the page where it had stopped: the first page was read again only by runs that failed on it.
  expect(pages.filter((marker) => marker === undefined).length).toBeLessThan(runs);
  const { batchtask } = await iotda.showBatchTask({ task_id });
  expect(attempts.filter((line) => line.endsWith("SUCCESS"))).toHaveLength(batchtask!.task_progress!.success!);
});

test("a bridge whose stored cursors are spoilt reads the tasks again, and doubles nothing", async () => {
  const { outcomes, bridgeTo, handleNews } = application();
  const { emulator, iotda } = platform();
  const { task_id } = await iotda.createBatchTask(upgrade(idsOf(3)));
  await emulator.idle();
  const store = memoryStore();
  await handleNews(bridgeTo(iotda, { store }));
  expect(outcomes).toHaveLength(3);
  const key = `batchtask ${task_id}`;
  for (const spoilt of ["{", "null", '{"walk":{}}']) {
    await store.replace(key, (await store.read(key))!.revision, spoilt);
    expect(await bridgeTo(iotda, { store }).run()).toMatchObject({ tasks: 1, devices: 3, events: 0 });
    expect(await bridgeTo(iotda, { store }).run()).toMatchObject({ tasks: 0, devices: 0 });
  }
  await handleNews(bridgeTo(iotda, { store }));
  expect(outcomes).toHaveLength(3);
});
