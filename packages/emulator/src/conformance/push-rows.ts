import { businessNotifyTypes, notification } from "@upcall/contracts/notifications";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { expect } from "vitest";
import type { EmulatorOptions } from "../options.ts";
import { callback, meters, paths, row, trial, type Arrival, type Row, type Trial } from "./trial.ts";

const oneDevice = { targets: { devices: ["meters-0001"] } };
const running = async (
  options: Partial<EmulatorOptions> = {},
  answer?: Parameters<typeof trial>[1],
): Promise<Trial> => {
  const platform = trial(options, answer);
  await platform.subscribe();
  await platform.upgrade(oneDevice);
  await platform.emulator.idle();
  return platform;
};
const types = (arrivals: readonly Arrival[]): unknown[] => arrivals.map(({ body }) => body["notifyType"]);
const fatesOf = ({ emulator: { record } }: Trial): string[] => record.notifications.map(({ fate }) => fate);
/** Virtual seconds between the deliveries of a trial. */
const gaps = ({ emulator: { record } }: Trial): number[] =>
  Array.from(
    { length: record.deliveries.length - 1 },
    (_, at) => (record.deliveries[at + 1]!.time - record.deliveries[at]!.time) / 1000,
  );
/** Forty devices that all start at once, so that pushes come faster than addresses are blocked. */
const crowd = { fleet: [{ group: "meters", devices: 40 }] };

export const pushRows: readonly Row[] = [
  row("5.1", "A push is a POST to the callback URL with one compact JSON object, notifyType first", async () => {
    const { arrivals } = await running();
    for (const { url, contentType, text, body } of arrivals) {
      expect([url, contentType]).toEqual([callback.replace(":443", ""), "application/json"]);
      expect(text.startsWith(`{"notifyType":"${String(body["notifyType"])}",`)).toBe(true);
      expect(text).toBe(JSON.stringify(body));
    }
  }),
  row("5.1", "Each type goes to the URL of its own subscription, and only subscribed types are pushed", async () => {
    const { arrivals, call, emulator, upgrade } = trial();
    const callbackurl = "http://203.0.113.9:8080/results";
    await call("POST", paths.subscribe, { notifyType: "swUpgradeResultNotify", callbackurl });
    await upgrade(oneDevice);
    await emulator.idle();
    expect(arrivals.map(({ url }) => url)).toEqual([callbackurl]);
  }),
  row("5.1", "Exactly 200 is success, whatever the answer's body", async () => {
    const platform = await running();
    expect(new Set(fatesOf(platform))).toEqual(new Set(["delivered"]));
  }),
  row("5.1", "No answer within 15 s (20 ms here) is a failure", async () => {
    const silent = new Promise<number>(() => {});
    const platform = await running({ deadline: 20, edition: "C" }, (_, count) => (count === 1 ? silent : 200));
    expect(platform.emulator.record.deliveries[0]!.answer).toEqual({ error: "timeout" });
    expect(fatesOf(platform)[0]).toBe("lost");
  }),
  row("5.1", "A redirect is not followed", async () => {
    const platform = await running({ edition: "C" }, (_, count) => (count === 1 ? 307 : 200));
    expect(platform.emulator.record.deliveries[0]!.answer).toEqual({ status: 307 });
    expect(platform.arrivals).toHaveLength(4);
  }),
  row("5.1 A", "A failed push is repeated", async () => {
    const platform = await running({ edition: "A" }, (_, count) => (count <= 3 ? 500 : 200));
    expect(fatesOf(platform)).toEqual(["delivered", "delivered", "delivered", "delivered"]);
    expect(gaps(platform).slice(0, 3)).toEqual([60, 60, 60]);
  }),
  row(
    "5.1 A",
    "After 10 failures in a row the URL rests; it is tried every 3 minutes, and a 200 clears it",
    async () => {
      const platform = await running({ edition: "A", behaviour: { download: 10_000, failures: 0 } }, (_, count) =>
        count <= 12 ? 503 : 200,
      );
      expect(gaps(platform).slice(0, 12)).toEqual([...Array.from({ length: 9 }, () => 60), 180, 180, 180]);
      expect(new Set(fatesOf(platform))).toEqual(new Set(["delivered"]));
    },
  ),
  row("5.1 B", "Silence and 501 to 504 are repeated for 10 minutes, then the message is dropped", async () => {
    const platform = await running({ edition: "B" }, ({ body }) =>
      body["swUpgradeState"] === "downloading" ? 502 : 200,
    );
    expect(fatesOf(platform)).toEqual(["lost", "delivered", "delivered", "delivered"]);
    const { deliveries, notifications } = platform.emulator.record;
    const tries = deliveries.filter(({ notification }) => notification === 1);
    const last = tries[tries.length - 1]!;
    expect(last.time - notifications[0]!.time).toBeLessThanOrEqual(600_000);
    expect(last.attempt).toBeGreaterThan(9);
  }),
  row("5.1 B", "Any other refusal, such as 500 or 404, loses the message at once", async () => {
    const platform = await running({ edition: "B" }, (_, count) => (count === 1 ? 500 : count === 2 ? 404 : 200));
    expect(fatesOf(platform)).toEqual(["lost", "lost", "delivered", "delivered"]);
    expect(platform.arrivals).toHaveLength(4);
  }),
  row("5.1 C", "Anything but 200 discards the message", async () => {
    const platform = await running({ edition: "C" }, (_, count) => (count === 2 ? 503 : 200));
    expect(fatesOf(platform)).toEqual(["delivered", "lost", "delivered", "delivered"]);
  }),
  row(
    "5.1 C",
    "After 10 failures in a row the host is blocked; messages pile up and come first when it recovers",
    async () => {
      const platform = trial({ edition: "C", concurrency: 1, ...crowd }, (_, count) => (count <= 10 ? 500 : 200));
      await platform.subscribe();
      await platform.upgrade();
      await platform.emulator.idle();
      const fates = fatesOf(platform);
      expect(fates.filter((fate) => fate === "lost")).toHaveLength(10);
      expect(fates.filter((fate) => fate === "delivered")).toHaveLength(150);
      expect(gaps(platform)[9]).toBe(180);
      const order = Array.from({ length: 150 }, (_, at) => platform.emulator.record.deliveries[10 + at]!.notification);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  ),
  row("5.1 C", "The block is on the host, for every URL on it, and not on other hosts", async () => {
    const platform = trial({ edition: "C", ...crowd }, ({ url }) => (url.includes("bad") ? 500 : 200));
    const put = (notifyType: string, callbackurl: string) =>
      platform.call("POST", paths.subscribe, { notifyType, callbackurl });
    await put("swUpgradeStateChangeNotify", "https://bad.example:8443/a");
    await put("swUpgradeResultNotify", "https://bad.example:8443/b");
    await put("fwUpgradeResultNotify", "https://good.example:8443/c");
    await platform.upgrade();
    await platform.call("POST", paths.firmware, { fileId: "firmware-1", targets: meters });
    await platform.emulator.idle();
    const state = (await platform.bare("GET", "/admin/state")).json;
    expect(state.addresses).toMatchObject([
      { address: "bad.example:8443" },
      { address: "good.example:8443", state: "open" },
    ]);
    const good = platform.arrivals.filter(({ url }) => url.includes("good"));
    expect(good).toHaveLength(40);
  }),
  row("5.1 C", "A backlog is flushed at 800 messages a second", async () => {
    const platform = trial({ edition: "C", fleet: [{ group: "meters", devices: 600 }] }, (_, count) =>
      count <= 32 ? 500 : 200,
    );
    await platform.subscribe();
    await platform.upgrade();
    await platform.emulator.idle();
    const perSecond = new Map<number, number>();
    for (const { time } of platform.emulator.record.deliveries) perSecond.set(time, (perSecond.get(time) ?? 0) + 1);
    // The first second has the probe too.
    expect([...perSecond.values()].filter((count) => count > 400).slice(0, 2)).toEqual([801, 800]);
  }),
  row("5.4", "Software: downloading, downloaded, updating in swUpgradeState, then the result", async () => {
    const { arrivals } = await running();
    expect(arrivals.map(({ body }) => body["swUpgradeState"] ?? body["swUpgradeResult"])).toEqual([
      "downloading",
      "downloaded",
      "updating",
      "SUCCESS",
    ]);
  }),
  row("5.4", "Devices can also report idle, before the download and after the result", async () => {
    const { arrivals } = await running({ behaviour: { failures: 0, idle: true } });
    expect(arrivals.map(({ body }) => body["swUpgradeState"] ?? body["swUpgradeResult"])).toEqual([
      "idle",
      "downloading",
      "downloaded",
      "updating",
      "SUCCESS",
      "idle",
    ]);
  }),
  row("5.4", "Nothing is reported of a device that is not online, also not idle", async () => {
    const fleet = [{ group: "meters", devices: 40, offline: 1 }];
    const platform = trial({ fleet, behaviour: { failures: 0, idle: true }, wire: { startStates: "both" } });
    await platform.subscribe();
    await platform.upgrade();
    await platform.emulator.idle();
    const { data } = (await platform.call("GET", `${paths.tasks}?pageSize=1`)).json;
    const created = platform.emulator.record.notifications[0]!.time;
    expect(data[0].staResult.fail).toBeGreaterThan(5);
    const never = platform.arrivals
      .filter(({ body }) => body["swUpgradeResult"] === "FAIL")
      .map(({ body }) => body["deviceId"]);
    for (const deviceId of never)
      expect(platform.arrivals.filter(({ body }) => body["deviceId"] === deviceId)).toHaveLength(1);
    expect(created - Date.UTC(2026, 0, 1)).toBeGreaterThanOrEqual(60_000);
  }),
  row("5.4", "A device that runs the target version and is not online fails like any other", async () => {
    const fleet = [{ group: "meters", devices: 40, offline: 1, swVersion: "2.0" }];
    const platform = trial({ fleet });
    await platform.subscribe();
    await platform.upgrade();
    await platform.emulator.idle();
    const results = new Set(platform.arrivals.map(({ body }) => body["swUpgradeResult"]));
    expect(results).toEqual(new Set(["SUCCESS", "FAIL"]));
    expect(platform.emulator.record.notifications[0]!.time - Date.UTC(2026, 0, 1)).toBeGreaterThanOrEqual(60_000);
  }),
  row("5.4", "Firmware: step 1, 2, 3 with stepDesc, then status", async () => {
    const { arrivals, call, emulator, subscribe } = trial();
    await subscribe();
    await call("POST", paths.firmware, { fileId: "firmware-1", ...oneDevice });
    await emulator.idle();
    expect(arrivals.map(({ body }) => [body["step"] ?? body["status"], body["stepDesc"]])).toEqual([
      ["1", "downloading"],
      ["2", "downloaded"],
      ["3", "updating"],
      ["SUCCESS", undefined],
    ]);
  }),
  row("5.4", "Both families carry deviceId, appId, operationId and subOperationId, and pass the contract", async () => {
    const { arrivals, call, emulator, subscribe, upgrade } = trial({ behaviour: { failures: 0.5 } });
    await subscribe();
    const operations = [
      await upgrade(),
      (await call("POST", paths.firmware, { fileId: "firmware-1", targets: meters })).json.operationId,
    ];
    await emulator.idle();
    expect(new Set(types(arrivals)).size).toBe(4);
    for (const { body } of arrivals) {
      expect(notification.safeParse(body).success).toBe(true);
      expect(body).toMatchObject({ appId: "my-app", deviceId: expect.stringMatching(/^meters-000[1-5]$/) });
      expect(operations).toContain(body["operationId"]);
    }
  }),
  row("5.4", "A result has versions, a quoted upgradeTime and, for software, errorCode and description", async () => {
    const { arrivals } = await running({ behaviour: { failures: 1 } });
    expect(arrivals.at(-1)!.body).toMatchObject({
      swUpgradeResult: "FAIL",
      curVersion: "1.0",
      targetVersion: "2.0",
      sourceVersion: "1.0",
      upgradeTime: expect.stringMatching(/^\d+$/),
      errorCode: expect.stringMatching(/^[1-9]\d*$/),
      description: expect.stringMatching(/.+/),
    });
  }),
  row("5.4", "Sub-operation ids are those of the sub-task query", async () => {
    const platform = await running();
    const operationId = String(platform.arrivals[0]!.body["operationId"]);
    const { data } = (await platform.call("GET", `${paths.tasks}/${operationId}/subOperations`)).json;
    expect(new Set(platform.arrivals.map(({ body }) => body["subOperationId"]))).toEqual(
      new Set([data[0].subOperationId]),
    );
  }),
  row("5.5", "Service data is pushed to who subscribed to it, in the shape of each type", async () => {
    const platform = trial();
    for (const type of businessNotifyTypes)
      await platform.call("POST", paths.subscriptions, { notifyType: type, callbackUrl: callback });
    const ordered = await platform.bare("POST", "/admin/business", {
      body: { devices: ["meters-0002", "nobody-0001"] },
    });
    expect([ordered.status, ordered.json]).toEqual([201, { steps: businessNotifyTypes.length }]);
    await platform.emulator.idle();
    expect(types(platform.arrivals)).toEqual(businessNotifyTypes);
    for (const { body, text } of platform.arrivals) {
      const type = body["notifyType"] as keyof typeof businessNotificationSchemas;
      expect(businessNotificationSchemas[type].safeParse(body).success).toBe(true);
      expect(text.startsWith(`{"notifyType":"${type}",`)).toBe(true);
    }
    expect(new Set(gaps(platform))).toEqual(new Set([1]));
  }),
  row("5.5", "Types that nobody subscribed to are not pushed", async () => {
    const platform = trial();
    await platform.call("POST", "/iocm/app/sub/v1.2.0/subscribe", { notifyType: "deviceEvent", callbackurl: callback });
    await platform.bare("POST", "/admin/business", { body: {} });
    await platform.emulator.idle();
    expect(types(platform.arrivals)).toEqual(["deviceEvent"]);
  }),
];
