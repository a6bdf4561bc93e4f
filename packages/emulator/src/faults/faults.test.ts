import { describe, expect, onTestFinished, test, vi } from "vitest";
import { paths, trial, type Trial } from "../conformance/trial.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Fault } from "./fault.ts";

const pushes = async (fault: Fault, options: Partial<EmulatorOptions> = {}): Promise<Trial> => {
  const one = trial({ faults: [fault], ...options });
  await one.subscribe();
  await one.upgrade({ targets: { devices: ["meters-0001"] } });
  await one.emulator.idle();
  return one;
};
const states = ({ arrivals }: Trial): unknown[] =>
  arrivals.map(({ body }) => body["swUpgradeState"] ?? body["swUpgradeResult"]);
const journey = ["downloading", "downloaded", "updating", "SUCCESS"];

describe("faults of pushes", () => {
  test("drop: the notification is recorded and never sent", async () => {
    const one = await pushes({ kind: "drop", notifyType: "swUpgradeResultNotify" });
    expect(states(one)).toEqual(journey.slice(0, 3));
    const { notifications, deliveries } = one.emulator.record;
    expect(notifications[3]!).toMatchObject({ fate: "lost", faults: [1] });
    expect(deliveries[3]!.answer).toEqual({ error: "dropped" });
  });

  test("duplicate: the notification is sent twice", async () => {
    const one = await pushes({ kind: "duplicate", after: 1, times: 1 });
    expect(states(one)).toEqual(["downloading", "downloaded", "downloaded", "updating", "SUCCESS"]);
    expect(one.emulator.record.notifications.length).toBe(4);
  });

  test("delay: the notification comes that much later", async () => {
    const { emulator } = await pushes({ kind: "delay", seconds: 3000, times: 1 });
    const late = emulator.record.deliveries[3]!;
    expect(late.notification).toBe(1);
    expect(late.time - emulator.record.notifications[0]!.time).toBe(3_000_000);
  });

  test("reorder: later notifications overtake", async () => {
    const one = await pushes({ kind: "reorder", seconds: 5000 });
    expect([...states(one)].sort()).toEqual([...journey].sort());
    expect(states(one)).not.toEqual(journey);
  });

  test("truncated-body: half of the JSON", async () => {
    const { arrivals, emulator } = await pushes({ kind: "truncated-body", times: 1 });
    const whole = emulator.record.notifications[0]!.text;
    expect(arrivals[0]!.text).toBe(whole.slice(0, whole.length / 2));
    expect(() => JSON.parse(arrivals[0]!.text)).toThrow(SyntaxError);
  });

  test("connection-reset: the first delivery fails half way, the repeat goes well", async () => {
    const one = await pushes({ kind: "connection-reset", times: 1 });
    expect(one.emulator.record.deliveries[0]!.answer).toEqual({ error: "unreachable" });
    expect(one.emulator.record.notifications[0]!.fate).toBe("delivered");
    expect(one.arrivals).toHaveLength(4);
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
    const one = trial({
      faults: [fault, { kind: "duplicate", share: 0.25 }],
      fleet: [{ group: "meters", devices: 200 }],
    });
    await one.subscribe();
    await one.upgrade();
    await one.emulator.idle();
    const [dropped, doubled] = one.emulator.faults.all();
    expect(dropped).toMatchObject({ matched: 1, struck: 1 });
    expect(doubled!.matched).toBe(800);
    expect(doubled!.struck).toBeGreaterThan(150);
    expect(doubled!.struck).toBeLessThan(250);
  });
});

describe("faults of calls", () => {
  const tasks = async (fault: Fault): Promise<unknown[]> => {
    const one = trial();
    await one.login();
    one.emulator.faults.add(fault);
    const { status, json } = await one.call("GET", paths.tasks);
    return [status, json?.error_code];
  };

  test("server-error: 503, or the status it names", async () => {
    expect(await tasks({ kind: "server-error" })).toEqual([503, "50252"]);
    expect(await tasks({ kind: "server-error", status: 500 })).toEqual([500, "50252"]);
  });

  test("throttle: 403 1010009", async () => {
    expect(await tasks({ kind: "throttle" })).toEqual([403, "1010009"]);
  });

  test("token-kick-out: the token dies, and a new login works", async () => {
    const one = trial();
    await one.login();
    one.emulator.faults.add({ kind: "token-kick-out", operation: "queryUpgradeTaskList", times: 1 });
    expect((await one.call("GET", paths.tasks)).json.error_code).toBe("1010005");
    await one.login();
    expect((await one.call("GET", paths.tasks)).status).toBe(200);
  });

  test("error-in-200: a refusal that looks like a success", async () => {
    expect(await tasks({ kind: "error-in-200" })).toEqual([200, "100217"]);
  });

  test("clock-jump: tokens end early", async () => {
    expect(await tasks({ kind: "clock-jump", seconds: 3600 })).toEqual([403, "1010005"]);
  });

  test("slow-reply: the answer comes after a while", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timer.mockRestore());
    expect(await tasks({ kind: "slow-reply", seconds: 0.05 })).toEqual([200, undefined]);
    expect(timer).toHaveBeenCalledWith(expect.any(Function), 50);
  });

  test("strike only the operation they name, and stop when they are removed", async () => {
    const one = trial();
    const { id } = one.emulator.faults.add({ kind: "throttle", operation: "queryUpgradeTaskList" });
    expect((await one.call("GET", paths.packages)).status).toBe(200);
    expect((await one.call("GET", paths.tasks)).status).toBe(403);
    expect(one.emulator.faults.remove(id)).toBe(true);
    expect((await one.call("GET", paths.tasks)).status).toBe(200);
  });
});
