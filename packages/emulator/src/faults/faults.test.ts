import { describe, expect, onTestFinished, test, vi } from "vitest";
import { oneDevice, paths, trial, type Trial } from "../conformance/trial.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Fault } from "./fault.ts";

const pushes = async (fault: Fault, options: Partial<EmulatorOptions> = {}): Promise<Trial> => {
  const platform = trial({ faults: [fault], ...options });
  await platform.run(oneDevice);
  return platform;
};
const journey = ["downloading", "downloaded", "updating", "SUCCESS"];

describe("faults of pushes", () => {
  test("drop: the notification is recorded and never sent", async () => {
    const platform = await pushes({ kind: "drop", notifyType: "swUpgradeResultNotify" });
    expect(platform.words()).toEqual(journey.slice(0, 3));
    const { notifications, deliveries } = platform.emulator.record;
    expect(notifications[3]!).toMatchObject({ fate: "lost", faults: [1] });
    expect(deliveries[3]!.answer).toEqual({ error: "dropped" });
  });

  test("duplicate: the notification is sent twice", async () => {
    const platform = await pushes({ kind: "duplicate", after: 1, times: 1 });
    expect(platform.words()).toEqual(["downloading", "downloaded", "downloaded", "updating", "SUCCESS"]);
    expect(platform.emulator.record.notifications.length).toBe(4);
  });

  test("delay: the notification comes that much later", async () => {
    const { emulator } = await pushes({ kind: "delay", seconds: 3000, times: 1 });
    const late = emulator.record.deliveries[3]!;
    expect(late.notification).toBe(1);
    expect(late.time - emulator.record.notifications[0]!.time).toBe(3_000_000);
  });

  test("reorder: later notifications overtake", async () => {
    const platform = await pushes({ kind: "reorder", seconds: 5000 });
    expect([...platform.words()].sort()).toEqual([...journey].sort());
    expect(platform.words()).not.toEqual(journey);
  });

  test("truncated-body: half of the JSON", async () => {
    const { arrivals, emulator } = await pushes({ kind: "truncated-body", times: 1 });
    const whole = emulator.record.notifications[0]!.text;
    expect(arrivals[0]!.text).toBe(whole.slice(0, whole.length / 2));
    expect(() => JSON.parse(arrivals[0]!.text)).toThrow(SyntaxError);
  });

  test("connection-reset: the first delivery fails half way, the repeat goes well", async () => {
    const platform = await pushes({ kind: "connection-reset", times: 1 });
    expect(platform.emulator.record.deliveries[0]!.answer).toEqual({ error: "unreachable" });
    expect(platform.emulator.record.notifications[0]!.fate).toBe("delivered");
    expect(platform.arrivals).toHaveLength(4);
  });

  test("slow-body: the same bytes, in their time", async () => {
    const { arrivals, emulator } = await pushes({ kind: "slow-body", seconds: 0.01, times: 1 });
    expect(arrivals[0]!.text).toBe(emulator.record.notifications[0]!.text);
  });

  test("slow-body beyond the deadline: a failure", async () => {
    const { emulator } = await pushes({ kind: "slow-body", seconds: 60, times: 1 }, { deadline: 20 });
    expect(emulator.record.deliveries[0]!.answer).toEqual({ error: "timeout" });
  });

  test("wrong-content-type: text/plain", async () => {
    const { arrivals } = await pushes({ kind: "wrong-content-type", times: 1 });
    expect(arrivals.map(({ contentType }) => contentType)).toEqual([
      "text/plain",
      ...Array(3).fill("application/json"),
    ]);
  });

  test("unknown-notify-type: a type that nobody documents", async () => {
    const { arrivals } = await pushes({ kind: "unknown-notify-type", times: 1 });
    expect(arrivals[0]!.text.startsWith(`{"notifyType":"upgradeProgressNotify",`)).toBe(true);
  });

  test("schema-deviation: a field is missing or of another type", async () => {
    const { arrivals, emulator } = await pushes({ kind: "schema-deviation", times: 1 });
    const [sent, meant] = [arrivals[0]!.body, JSON.parse(emulator.record.notifications[0]!.text)];
    expect(sent).not.toEqual(meant);
    expect(sent["notifyType"]).toBe(meant.notifyType);
  });

  test("strike only the device and the type they name, and the share they are given", async () => {
    const fault = { kind: "drop", deviceId: "meters-0002", notifyType: "swUpgradeResultNotify" } as const;
    const platform = trial({
      faults: [fault, { kind: "duplicate", share: 0.25 }],
      fleet: [{ group: "meters", devices: 200 }],
    });
    await platform.run();
    const [dropped, doubled] = platform.emulator.faults.all();
    expect(dropped).toMatchObject({ matched: 1, struck: 1 });
    expect(doubled!.matched).toBe(800);
    expect(doubled!.struck).toBeGreaterThan(150);
    expect(doubled!.struck).toBeLessThan(250);
  });
});

describe("faults of calls", () => {
  const tasks = async (fault: Fault): Promise<unknown[]> => {
    const platform = trial();
    await platform.login();
    platform.emulator.faults.add(fault);
    const { status, json } = await platform.call("GET", paths.tasks);
    return [status, json?.error_code];
  };

  test.each<[Fault, number, string]>([
    [{ kind: "server-error" }, 503, "50252"],
    [{ kind: "server-error", status: 500 }, 500, "50252"],
    [{ kind: "throttle" }, 403, "1010009"],
    [{ kind: "error-in-200" }, 200, "100217"],
    [{ kind: "clock-jump", seconds: 3600 }, 403, "1010005"],
  ])("%j is answered with %d %s", async (fault, status, code) => {
    expect(await tasks(fault)).toEqual([status, code]);
  });

  test("token-kick-out: the token dies, and a new login works", async () => {
    const platform = trial();
    await platform.login();
    platform.emulator.faults.add({ kind: "token-kick-out", operation: "queryUpgradeTaskList", times: 1 });
    expect((await platform.call("GET", paths.tasks)).json.error_code).toBe("1010005");
    await platform.login();
    expect((await platform.call("GET", paths.tasks)).status).toBe(200);
  });

  test("slow-reply: the answer comes after a while", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timer.mockRestore());
    expect(await tasks({ kind: "slow-reply", seconds: 0.05 })).toEqual([200, undefined]);
    expect(timer).toHaveBeenCalledWith(expect.any(Function), 50);
  });

  test("strike only the operation they name, and stop when they are removed", async () => {
    const platform = trial();
    const { id } = platform.emulator.faults.add({ kind: "throttle", operation: "queryUpgradeTaskList" });
    expect((await platform.call("GET", paths.packages)).status).toBe(200);
    expect((await platform.call("GET", paths.tasks)).status).toBe(403);
    expect(platform.emulator.faults.remove(id)).toBe(true);
    expect((await platform.call("GET", paths.tasks)).status).toBe(200);
  });
});
