import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { virtualClock } from "@upcall/emulator";
import { createIotda, pagesOf, requestIamToken } from "../src/index.ts";
import {
  accessKey,
  callbackUrl,
  capped,
  forward,
  idsOf,
  meanwhile,
  place,
  platform,
  secretKey,
  steppedClock,
  upgrade,
} from "./platform.ts";

const newestFirst = (ids: string[]): string[] => ids.sort((one, other) => (one < other ? 1 : -1));

describe("a client", () => {
  test.each([
    ["with signatures", {}],
    ["with derived signatures", { derived: { region: "cn-north-4" } }],
  ])("creates, lists, shows and deletes a task %s", async (_, options) => {
    const { emulator, iotda } = platform({}, options);
    emulator.pause();
    const created = await iotda.createBatchTask(upgrade(idsOf(3)));
    expect(created).toMatchObject({
      status: "Initializing",
      task_type: "firmwareUpgrade",
      task_progress: { total: 3 },
    });
    const { task_id } = created;
    const { batchtasks } = await iotda.listBatchTasks({ task_type: "firmwareUpgrade", limit: 50 });
    expect(batchtasks.map((task) => task.task_id)).toEqual([task_id]);
    emulator.resume();
    await emulator.idle();
    const { batchtask, task_details } = await iotda.showBatchTask({ task_id });
    expect(batchtask).toMatchObject({ status: "Success", task_progress: { total: 3, success: 3, waitting: 0 } });
    expect(task_details).toEqual(newestFirst(idsOf(3)).map((target) => ({ target, status: "Success", output: "" })));
    await iotda.deleteBatchTask({ task_id });
    await expect(iotda.showBatchTask({ task_id })).rejects.toMatchObject({ name: "PlatformError", status: 404 });
  });

  test("follows markers through a list", async () => {
    const { emulator, iotda } = platform({ fleet: [{ group: "meters", devices: 120 }] });
    const { task_id } = await iotda.createBatchTask(upgrade(idsOf(120)));
    await emulator.idle();
    for (const client of [iotda, capped(iotda, 7)]) {
      const targets: string[] = [];
      for await (const devices of pagesOf("task_details", (query) => client.showBatchTask({ task_id, ...query })))
        targets.push(...devices.map(({ target }) => target));
      expect(targets).toEqual(newestFirst(idsOf(120)));
    }
  });

  test("refuses a wrong request before it is sent, and reads the platform's refusals", async () => {
    const { iotda } = platform();
    await expect(iotda.listBatchTasks({ task_type: "hardware" as never })).rejects.toMatchObject({ code: "CONTRACT" });
    await expect(iotda.createBatchTask(upgrade(["meters-9999"]))).rejects.toMatchObject({ status: 404 });
    await expect(iotda.stopBatchTask({ task_id: "none" })).rejects.toMatchObject({
      name: "PlatformError",
      status: 404,
    });
    const late = upgrade(idsOf(1), { task_policy: { schedule_time: "20990101T000000Z" } });
    await expect(iotda.createBatchTask(late)).rejects.toMatchObject({
      code: "IOTDA.000006",
      advice: "fix-request",
      message: expect.stringContaining("Compare the request with the API's parameter table"),
    });
  });

  test("calls its own project when the request has an undefined one", async () => {
    const { iotda, requests } = platform();
    await iotda.listBatchTasks({ task_type: "softwareUpgrade", project_id: undefined });
    expect(new URL(requests[0]!.url).pathname).toBe("/v5/iot/project-1/batchtasks");
  });

  test("sends nothing for an id that would change the address", async () => {
    const { iotda, requests } = platform();
    for (const id of [".", ".."])
      for (const call of [
        iotda.deleteRoutingRule({ rule_id: id }),
        iotda.deleteBatchTask({ task_id: id }),
        iotda.listBatchTasks({ task_type: "softwareUpgrade", project_id: id }),
      ])
        await expect(call).rejects.toMatchObject({ name: "ContractError" });
    expect(requests).toEqual([]);
  });

  test("sends the instance, and signs it", async () => {
    const { iotda, requests } = platform({}, { instanceId: "instance-1" });
    await iotda.listBatchTasks({ task_type: "softwareUpgrade" });
    expect(requests[0]?.headers.get("instance-id")).toBe("instance-1");
  });

  test.each([
    { status: 429, code: "APIGW.0308" },
    { status: 403, code: "APIGW.0308" },
    { status: 429, code: "IOTDA.999999" },
  ])("waits and calls again when it is throttled with $status and $code", async (throttled) => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    try {
      const clock = virtualClock({ wall: () => Date.now() });
      // The faked time may run far ahead while a signature is made.
      const patient = { timeout: 1_000_000, totalTimeout: 2_000_000 };
      const { iotda } = platform({ clock, quota: { calls: 1, seconds: 5 }, wire: { throttled } }, patient);
      const list = () => iotda.listBatchTasks({ task_type: "softwareUpgrade" });
      // Signatures are made outside of the faked time.
      const both = await meanwhile(Promise.all([list(), list()]), () => vi.advanceTimersByTimeAsync(20));
      expect(both).toMatchObject([{ batchtasks: [] }, { batchtasks: [] }]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("authentication", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-01T12:00:00Z") }));
  afterEach(() => void vi.useRealTimers());

  test("a wrong secret is refused once more after the clock was compared, and named by no error", async () => {
    const { iotda, requests } = platform({}, { secretKey: "another-secret" });
    const refused = await iotda.listBatchTasks({ task_type: "softwareUpgrade" }).attempt();
    expect(refused).toMatchObject({ ok: false, error: { code: "APIGW.0301", status: 401 } });
    expect(JSON.stringify(refused)).not.toContain("another-secret");
    expect(requests).toHaveLength(1);
  });

  test("a machine whose clock is wrong by an hour signs by the platform's", async () => {
    const clock = virtualClock({ wall: () => Date.now() + 3_600_000 });
    const { iotda } = platform({ clock });
    await expect(iotda.listBatchTasks({ task_type: "softwareUpgrade" })).resolves.toMatchObject({ batchtasks: [] });
  });

  test("a user's token is asked for once, and again when it was refused", async () => {
    const { fetch, requests } = platform();
    const user = { region: "cn-north-4", domain: "d", user: "operator", password: "pass-of-the-test", fetch };
    const tokenRequests = () => requests.filter(({ url }) => new URL(url).pathname === "/v3/auth/tokens");
    let tokens = 0;
    const provide = async () => {
      tokens += 1;
      return tokens === 1 ? { token: "expired", expiresAt: Date.now() + 86_400_000 } : requestIamToken(user);
    };
    const iotda = createIotda({ ...place, iam: provide, fetch, limit: false });
    const list = () => iotda.listBatchTasks({ task_type: "softwareUpgrade" });
    await Promise.all([list(), list()]);
    await list();
    expect(tokenRequests()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 86_400_000 - 200_000);
    await list();
    expect(tokenRequests()).toHaveLength(2);
  });

  test("a wrong password is named by no error", async () => {
    const { emulator } = platform();
    const user = { region: "cn-north-4", domain: "d", user: "operator", password: "hush", fetch: emulator.fetch };
    const refused = await requestIamToken(user).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "PlatformError", status: 401 });
    expect(JSON.stringify(refused) + String(refused)).not.toContain("hush");
  });
});

test.each([
  [{ projectId: "" }, "projectId"],
  [{ projectId: ".." }, "projectId"],
  [{ projectId: "a/b" }, "projectId"],
  [{ projectId: "p".repeat(65) }, "projectId"],
  [{ accessKey: undefined }, "accessKey"],
  [{ secretKey: undefined }, "accessKey"],
  [{ iam: async () => ({ token: "t", expiresAt: 0 }) }, "iam"],
  [{ appid: "a" }, "appid"],
])("the option %j is refused, naming %s", (options, option) => {
  const all = { ...place, accessKey, secretKey, ...options };
  expect(() => createIotda(all as never)).toThrow(expect.objectContaining({ name: "ConfigError", option }));
});

describe("the emulated platform", () => {
  async function running(options: Parameters<typeof platform>[0] = {}, task: object = {}, devices = 3) {
    const { emulator, iotda } = platform(options);
    const { task_id } = await iotda.createBatchTask(upgrade(idsOf(devices), task));
    const statuses = async (): Promise<unknown[]> => {
      const { batchtask, task_details } = await iotda.showBatchTask({ task_id, limit: 50 });
      return [batchtask?.status, ...task_details.map(({ status }) => status)];
    };
    return { emulator, iotda, task_id, statuses };
  }

  test("lets devices fail and retries them when asked, and the rest at once", async () => {
    const { emulator, iotda, task_id, statuses } = await running({ behaviour: { failures: 1 } });
    await emulator.idle();
    expect(await statuses()).toEqual(["Fail", "Fail", "Fail", "Fail"]);
    emulator.pause();
    const { targets } = await iotda.retryBatchTask({ task_id, targets: ["meters-0001", "meters-0099"] });
    expect(targets).toMatchObject([{ status: "success" }, { status: "failure", error_code: "IOTDA.000006" }]);
    expect(await statuses()).toEqual(["Processing", "Fail", "Fail", "Processing"]);
    emulator.resume();
    await emulator.idle();
    expect(await statuses()).toEqual(["Fail", "Fail", "Fail", "Fail"]);
  });

  test("runs again by itself where the policy says so", async () => {
    const task_policy = { retry_count: 1, retry_interval: 10 };
    const { clock, advance } = steppedClock();
    const { emulator, statuses } = await running({ behaviour: { failures: 1 }, clock }, { task_policy }, 1);
    const history: unknown[] = [];
    while (!history.includes("Fail")) {
      const [task, device] = await statuses();
      if (history.at(-1) !== device) history.push(device);
      expect(task === "Fail").toBe(device === "Fail");
      await advance(60, emulator.idle);
    }
    expect(history).toEqual(["Waitting", "Processing", "FailWaitRetry", "Processing", "Fail"]);
    await emulator.close();
  });

  test("waits for a confirmation, and for the time of the schedule", async () => {
    const { emulator, iotda, task_id, statuses } = await running({}, { need_confirm: true });
    await emulator.idle();
    expect(await statuses()).toEqual(["Waitting", "Waitting", "Waitting", "Waitting"]);
    await iotda.confirmBatchTask({ task_id, targets: ["meters-0002"] });
    await emulator.idle();
    expect(await statuses()).toEqual(["Processing", "Waitting", "Success", "Waitting"]);
    await iotda.confirmBatchTask({ task_id });
    await emulator.idle();
    expect(await statuses()).toEqual(["Success", "Success", "Success", "Success"]);
  });

  test("stops devices, and the task", async () => {
    const { emulator, iotda, task_id, statuses } = await running({}, { need_confirm: true });
    await emulator.idle();
    await iotda.stopBatchTask({ task_id, targets: ["meters-0003"] });
    expect(await statuses()).toEqual(["Waitting", "Stopped", "Waitting", "Waitting"]);
    emulator.pause();
    await iotda.stopBatchTask({ task_id });
    expect(await statuses()).toEqual(["Stopping", "Stopped", "Stopped", "Stopped"]);
    emulator.resume();
    await emulator.idle();
    expect(await statuses()).toEqual(["Stopped", "Stopped", "Stopped", "Stopped"]);
    await expect(iotda.retryBatchTask({ task_id })).rejects.toMatchObject({ status: 400, code: "IOTDA.000014" });
  });

  test("forgets devices that were deleted, and spells in the dictionary's way when told to", async () => {
    const { emulator, statuses } = await running({ wire: { waiting: "Waiting" } }, { need_confirm: true });
    await emulator.idle();
    emulator.removeDevice("meters-0001");
    expect(await statuses()).toEqual(["Waiting", "Waiting", "Waiting", "Removed"]);
  });

  test("pushes tasks, not devices, to active rules only", async () => {
    const { emulator, iotda } = platform();
    const { rule_id } = await iotda.createRoutingRule({ subject: { resource: "batchtask", event: "update" } });
    const http_forwarding = { url: callbackUrl };
    await iotda.createRuleAction({ rule_id, channel: "HTTP_FORWARDING", channel_detail: { http_forwarding } });
    await iotda.createBatchTask(upgrade(idsOf(2)));
    await emulator.idle();
    expect(emulator.record.notifications).toEqual([]);
    await iotda.updateRoutingRule({ rule_id, active: true });
    await iotda.createBatchTask(upgrade(idsOf(2)));
    await emulator.idle();
    const bodies = emulator.record.notifications.map(({ text }) => JSON.parse(text));
    expect(bodies.map(({ notify_data }) => notify_data.body.status)).toEqual(["Waitting", "Processing", "Success"]);
    expect(bodies[0]).toMatchObject({
      resource: "batchtask",
      event: "update",
      event_time: expect.stringMatching(/Z$/),
    });
    expect((await iotda.listRoutingRules({ resource: "batchtask" })).rules).toMatchObject([{ rule_id, active: true }]);
    expect((await iotda.listRuleActions({ rule_id })).actions).toMatchObject([{ channel: "HTTP_FORWARDING" }]);
    await iotda.deleteRoutingRule({ rule_id });
    expect((await iotda.listRuleActions({})).actions).toEqual([]);
  });

  test("discards what is not taken, blocks the host, probes every three minutes and flushes 800 a second", async () => {
    let calls = 0;
    const deliver = async (): Promise<Response> => {
      calls += 1;
      return new Response(null, { status: calls <= 12 ? 500 : 200 });
    };
    const wire = { deviceUpdates: true };
    const { emulator, iotda } = platform({
      deliver,
      wire,
      fleet: [{ group: "meters", devices: 2000 }],
      concurrency: 1,
    });
    await forward(iotda);
    await forward(iotda, { resource: "device" });
    await iotda.createBatchTask(upgrade(idsOf(2000)));
    await emulator.idle();
    const { deliveries, notifications } = emulator.record;
    expect(notifications.filter(({ fate }) => fate === "lost")).toHaveLength(10);
    const probes = deliveries.filter(({ seq }) => seq >= 11 && seq <= 13);
    expect(probes.map(({ time }, at) => time - (probes[at - 1]?.time ?? deliveries[9]!.time))).toEqual([
      180_000, 180_000, 180_000,
    ]);
    const perSecond = new Map<number, number>();
    for (const { time } of deliveries.slice(13)) perSecond.set(time, (perSecond.get(time) ?? 0) + 1);
    expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(800);
  });
});
