import { createClient } from "@upcall/client";
import { createEmulator } from "@upcall/emulator";
import { describe, expect, test } from "vitest";
import { createReceiver } from "../create-receiver.ts";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { streamKey } from "../delivery/key.ts";
import { firmwareResultSample, firmwareStateSample } from "../testing/samples.ts";
import { callBudget } from "./budget.ts";
import { reconcile, type UpgradeRecord } from "./index.ts";
import { push, recorder, still, token } from "../../test/receiver.ts";

const callbackurl = `http://127.0.0.1:80/iot/${token}`;

function receiverWithLog() {
  const handled: string[] = [];
  const receiver = createReceiver({
    ...still(),
  }).otherwise((_, { via, event }) => {
    if (event && "outcome" in event) handled.push(`${via} ${event.subOperationId} ${event.outcome}`);
  });
  return { receiver, handled };
}

/** A record with one operation whose sub-operations have these states. */
const recordOf = (states: Record<string, string>, task: object = {}): UpgradeRecord => ({
  queryUpgradeTaskList: async () => ({
    data: [{ operationId: "operation-1", operateType: "firmware_upgrade", status: "processing", ...task }],
  }),
  queryUpgradeSubTask: async () => ({
    data: Object.entries(states).map(([subOperationId, status]) => ({ subOperationId, status, deviceId: "device-1" })),
  }),
});

describe("reconciliation", () => {
  test.each([1, 2, 3])("restores every outcome when a twentieth of the pushes is lost, seed %i", async (seed) => {
    const { receiver, handled } = receiverWithLog();
    const emulator = createEmulator({
      apps: [{ appId: "app-1", secret: "s3cret" }],
      fleet: [{ group: "meters", devices: 256 }],
      seed,
      edition: "C",
      deliver: (request) => receiver.fetch(request),
      faults: [
        { kind: "drop", share: 0.05 },
        { kind: "duplicate", share: 0.05 },
        { kind: "reorder", share: 0.05 },
      ],
      quota: { calls: Infinity },
    });
    const client = createClient({
      baseUrl: "https://platform.example.com:8743",
      appId: "app-1",
      secret: "s3cret",
      commissioning: true,
      fetch: emulator.fetch,
      limit: false,
    });
    for (const notifyType of managementNotifyTypes) await client.subDeviceManagementData({ notifyType, callbackurl });
    const devices = Array.from({ length: 256 }, (_, at) => `meters-${String(at + 1).padStart(4, "0")}`);
    await client.createSoftwareUpgradeTask({ fileId: "software-1", targets: { devices } });
    await client.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices } });
    await emulator.idle();
    await receiver.drain();

    const { inbox } = receiver.settings();
    const pushed = emulator.record.notifications.map(({ text }) => JSON.parse(text) as Record<string, string>);
    const results = pushed.filter(({ notifyType }) => notifyType?.endsWith("ResultNotify"));
    const streamOf = (body: Record<string, string>): string => streamKey(body as never);
    const outcomeOf = (body: Record<string, string>): string | undefined => body["swUpgradeResult"] ?? body["status"];
    const truth = new Map(results.map((body) => [streamOf(body), outcomeOf(body)]));
    const state = async () =>
      new Map([...(await inbox.progress([...truth.keys()]))].map(([stream, now]) => [stream, now.state]));
    const before = await state();
    const missed = [...truth].filter(([stream, outcome]) => before.get(stream) !== outcome).length;
    expect(missed).toBeGreaterThan(0);

    const repair = () => reconcile(receiver, { platform: client, appId: "app-1", callsPerMinute: Infinity });
    const report = await repair();
    expect(report).toEqual({ operations: 2, subOperations: 512, repaired: missed, resolved: 0 });
    expect(await state()).toEqual(truth);
    // A reordered `downloading` after FAIL is taken for a second run, so that its outcome comes once more, as another attempt.
    expect(new Set(handled.map((line) => line.split(" ").slice(1).join(" "))).size).toBe(512);
    expect(handled.filter((line) => line.startsWith("reconcile"))).toHaveLength(missed);
    expect(await repair()).toMatchObject({ repaired: 0, resolved: 0 });
    await emulator.close();
  });

  test("resolves a conflict and a wrong second attempt by the platform's record", async () => {
    const { receiver, handled } = receiverWithLog();
    const [first, second] = [{ subOperationId: "sub-1" }, { subOperationId: "sub-2" }];
    await push(receiver, firmwareResultSample("FAIL", first), firmwareResultSample("SUCCESS", first));
    await push(receiver, firmwareResultSample("FAIL", second), firmwareStateSample("1", second));
    await receiver.drain();
    const states = { "sub-1": "success", "sub-2": "fail", "sub-3": "processing", "sub-4": "stop", "sub-5": "toString" };
    const report = await reconcile(receiver, { platform: recordOf(states), appId: "app-1" });
    expect(report).toEqual({ operations: 1, subOperations: 5, repaired: 1, resolved: 1 });
    expect(handled).toEqual(["push sub-1 FAIL", "push sub-2 FAIL", "reconcile sub-1 SUCCESS", "reconcile sub-2 FAIL"]);
    const streams = ["sub-1", "sub-2"].map((subOperationId) =>
      streamKey({ appId: "app-1", operationId: "operation-1", subOperationId }),
    );
    expect([...(await receiver.settings().inbox.progress(streams)).values()]).toEqual([
      { attempt: 1, state: "SUCCESS" },
      { attempt: 2, state: "FAIL" },
    ]);
  });

  test("leaves out operations that stopped before `since`, or have not begun", async () => {
    const { receiver } = receiverWithLog();
    const since = new Date("2026-01-02T00:00:00Z");
    const run = (task: object) =>
      reconcile(receiver, { platform: recordOf({ s: "success" }, task), appId: "app-1", since });
    expect(await run({ stopTime: "20260101T235959Z" })).toMatchObject({ operations: 0 });
    expect(await run({ status: "wait" })).toMatchObject({ operations: 0 });
    expect(await run({ stopTime: "20260102T000000Z" })).toMatchObject({ operations: 1, repaired: 1 });
    expect(await run({ stopTime: "some day" })).toMatchObject({ operations: 1, repaired: 0 });
  });

  test("counts its deliveries also when another process judges them", async () => {
    const { receiver } = receiverWithLog();
    const drain = async () => ({ judged: 0, done: 0, retry: 0, dead: 0, nextAt: undefined });
    const elsewhere = { ...receiver, drain };
    const report = await reconcile(elsewhere, { platform: recordOf({ "sub-1": "success" }), appId: "app-1" });
    expect(report).toMatchObject({ repaired: 1, resolved: 0 });
    expect(await receiver.inbox().summary()).toMatchObject({ unread: 1 });
  });

  test("refuses a receiver whose dialects cannot read its notifications, and stores nothing", async () => {
    const receiver = createReceiver({ ...still(), dialects: [{ name: "other", read: () => undefined }] });
    const reconciling = reconcile(receiver, { platform: recordOf({ "sub-1": "success" }), appId: "app-1" });
    await expect(reconciling).rejects.toMatchObject({ name: "ConfigError", option: "dialects" });
    expect(await receiver.inbox().deliveries({ limit: 1 })).toEqual([]);
  });

  test("continues after a row that cannot be read", async () => {
    const { events, hooks } = recorder();
    const receiver = createReceiver({ ...still(), hooks });
    const platform = recordOf({ "sub-1": "success", ["x".repeat(300)]: "success", "sub-2": "fail" });
    expect(await reconcile(receiver, { platform, appId: "app-1" })).toMatchObject({ subOperations: 3, repaired: 2 });
    expect(await receiver.inbox().deliveries({ status: "quarantined", limit: 1 })).toEqual([]);
    const error = { message: expect.stringContaining("an outcome of the platform's record cannot be read") };
    expect(events.filter(({ kind }) => kind === "fault")).toMatchObject([{ where: "parse", error }]);
  });

  test("stops when its signal aborts", async () => {
    const { receiver } = receiverWithLog();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(reconcile(receiver, { platform: recordOf({}), appId: "app-1", signal })).rejects.toThrow("enough");
  });

  test("keeps to `callsPerMinute` in any minute", async () => {
    let clock = 0;
    const slept: number[] = [];
    const sleep = async (ms: number): Promise<void> => {
      slept.push(ms);
      clock += ms;
    };
    const mayCall = callBudget(3, () => clock, sleep);
    const times: number[] = [];
    for (let at = 0; at < 8; at += 1) {
      await mayCall();
      times.push(clock);
      clock += 1000;
    }
    expect(times).toEqual([0, 1000, 2000, 60_000, 61_000, 62_000, 120_000, 121_000]);
    expect(slept).toEqual([57_000, 57_000]);
  });
});
