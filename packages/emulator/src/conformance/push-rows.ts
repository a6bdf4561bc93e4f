import { businessNotifyTypes, notification } from "@upcall/contracts/notifications";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import { expect } from "vitest";
import { answers, rowsOf, type Row } from "./rows.ts";
import { callback, firmwareTask, oneDevice, paths, ran, trial, type Arrival, type Trial } from "./trial.ts";

const types = (arrivals: readonly Arrival[]): unknown[] => arrivals.map(({ body }) => body["notifyType"]);
/** Virtual seconds between the deliveries of a trial. */
const gaps = ({ emulator: { record } }: Trial): number[] =>
  record.deliveries.slice(1).map(({ time }, at) => (time - record.deliveries[at]!.time) / 1000);
/** Forty devices that all start at once, so that pushes come faster than addresses are blocked. */
const crowd = { fleet: [{ group: "meters", devices: 40 }] };
const partlyOffline = { group: "meters", devices: 40, offline: 1 };
const journey = ["downloading", "downloaded", "updating", "SUCCESS"];
/** Whether the first push comes at least a minute after the start: offline devices come online no earlier. */
const startsLate = ({ emulator }: Trial): boolean =>
  emulator.record.notifications[0]!.time - Date.UTC(2026, 0, 1) >= 60_000;

export const pushRows: readonly Row[] = rowsOf({
  "5.1": {
    "A push is a POST to the callback URL with one compact JSON object, notifyType first": async () => {
      const { arrivals } = await ran({});
      for (const { url, contentType, text, body } of arrivals) {
        expect([url, contentType]).toEqual([callback.replace(":443", ""), "application/json"]);
        expect(text.startsWith(`{"notifyType":"${String(body["notifyType"])}",`)).toBe(true);
        expect(text).toBe(JSON.stringify(body));
      }
    },
    "Each type goes to the URL of its own subscription, and only subscribed types are pushed": async (platform) => {
      const callbackurl = "http://203.0.113.9:8080/results";
      await platform.call("POST", paths.subscribe, { notifyType: "swUpgradeResultNotify", callbackurl });
      await platform.upgrade(oneDevice);
      await platform.emulator.idle();
      expect(platform.arrivals.map(({ url }) => url)).toEqual([callbackurl]);
    },
    "Exactly 200 is success, whatever the answer's body": async ({ fates, run }) => {
      await run(oneDevice);
      expect(new Set(fates())).toEqual(new Set(["delivered"]));
    },
    "No answer within 15 s (20 ms here) is a failure": async () => {
      const silent = new Promise<number>(() => {});
      const { emulator, fates } = await ran({ deadline: 20, edition: "C" }, (_, n) => (n === 1 ? silent : 200));
      expect(emulator.record.deliveries[0]!.answer).toEqual({ error: "timeout" });
      expect(fates()[0]).toBe("lost");
    },
    "A redirect is not followed": async () => {
      const { arrivals, emulator } = await ran({ edition: "C" }, (_, count) => (count === 1 ? 307 : 200));
      expect(emulator.record.deliveries[0]!.answer).toEqual({ status: 307 });
      expect(arrivals).toHaveLength(4);
    },
  },
  "5.1 A": {
    "A failed push is repeated": async () => {
      const platform = await ran({ edition: "A" }, (_, count) => (count <= 3 ? 500 : 200));
      expect(platform.fates()).toEqual(Array(4).fill("delivered"));
      expect(gaps(platform).slice(0, 3)).toEqual([60, 60, 60]);
    },
    "After 10 failures in a row the URL is blocked; the platform tries it every 3 minutes until a 200": async () => {
      const behaviour = { download: 10_000, failures: 0 };
      const platform = await ran({ edition: "A", behaviour }, (_, count) => (count <= 12 ? 503 : 200));
      expect(gaps(platform).slice(0, 12)).toEqual([...Array(9).fill(60), 180, 180, 180]);
      expect(new Set(platform.fates())).toEqual(new Set(["delivered"]));
    },
  },
  "5.1 B": {
    "After silence and 501 to 504 the notification is repeated for 10 minutes, then dropped": async () => {
      const refusing = ({ body }: Arrival): number => (body["swUpgradeState"] === "downloading" ? 502 : 200);
      const { emulator, fates } = await ran({ edition: "B" }, refusing);
      expect(fates()).toEqual(["lost", "delivered", "delivered", "delivered"]);
      const { deliveries, notifications } = emulator.record;
      const tries = deliveries.filter((delivery) => delivery.notification === 1);
      const last = tries.at(-1)!;
      expect(last.time - notifications[0]!.time).toBeLessThanOrEqual(600_000);
      expect(last.attempt).toBeGreaterThan(9);
    },
    "Any other refusal, such as 500 or 404, loses the notification at once": async () => {
      const { arrivals, fates } = await ran({ edition: "B" }, (_, count) => [500, 404][count - 1] ?? 200);
      expect(fates()).toEqual(["lost", "lost", "delivered", "delivered"]);
      expect(arrivals).toHaveLength(4);
    },
  },
  "5.1 C": {
    "Any answer but 200 discards the notification": async () => {
      const { fates } = await ran({ edition: "C" }, (_, count) => (count === 2 ? 503 : 200));
      expect(fates()).toEqual(["delivered", "lost", "delivered", "delivered"]);
    },
    "After 10 failures in a row the host is blocked; its notifications wait, and come first when it recovers":
      async () => {
        const options = { edition: "C", concurrency: 1, ...crowd } as const;
        const platform = await ran(options, (_, count) => (count <= 10 ? 500 : 200), {});
        expect(platform.fates().filter((fate) => fate === "lost")).toHaveLength(10);
        expect(platform.fates().filter((fate) => fate === "delivered")).toHaveLength(150);
        expect(gaps(platform)[9]).toBe(180);
        const order = platform.emulator.record.deliveries.slice(10, 160).map((delivery) => delivery.notification);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      },
    "The block covers every URL on the host, and no other host": async () => {
      const platform = trial({ edition: "C", ...crowd }, ({ url }) => (url.includes("bad") ? 500 : 200));
      for (const [notifyType, callbackurl] of [
        ["swUpgradeStateChangeNotify", "https://bad.example:8443/a"],
        ["swUpgradeResultNotify", "https://bad.example:8443/b"],
        ["fwUpgradeResultNotify", "https://good.example:8443/c"],
      ])
        await platform.call("POST", paths.subscribe, { notifyType, callbackurl });
      await platform.upgrade();
      await platform.call("POST", paths.firmware, firmwareTask);
      await platform.emulator.idle();
      expect((await platform.bare("GET", "/admin/state")).json.addresses).toMatchObject([
        { address: "bad.example:8443" },
        { address: "good.example:8443", state: "open" },
      ]);
      expect(platform.arrivals.filter(({ url }) => url.includes("good"))).toHaveLength(40);
    },
    "A backlog is sent at 800 notifications a second": async () => {
      const options = { edition: "C", fleet: [{ group: "meters", devices: 600 }] } as const;
      const { emulator } = await ran(options, (_, count) => (count <= 32 ? 500 : 200), {});
      const perSecond = new Map<number, number>();
      for (const { time } of emulator.record.deliveries) perSecond.set(time, (perSecond.get(time) ?? 0) + 1);
      // The first second has the probe too.
      expect([...perSecond.values()].filter((count) => count > 400).slice(0, 2)).toEqual([801, 800]);
    },
  },
  "5.4": {
    "Software: downloading, downloaded, updating in swUpgradeState, then the result": async () => {
      const { arrivals } = await ran({});
      const words = arrivals.map(({ body }) => body["swUpgradeState"] ?? body["swUpgradeResult"]);
      expect(words).toEqual(journey);
    },
    "Devices can also report idle, before the download and after the result": async () => {
      const { words } = await ran({ behaviour: { failures: 0, idle: true } });
      expect(words()).toEqual(["idle", ...journey, "idle"]);
    },
    "A device that is not online reports nothing, not even idle": async () => {
      const behaviour = { failures: 0, idle: true };
      const platform = trial({ fleet: [partlyOffline], behaviour, wire: { startStates: "both" } });
      await platform.run();
      const { data } = await platform.get(`${paths.tasks}?pageSize=1`);
      expect(data[0].staResult.fail).toBeGreaterThan(5);
      const failed = platform.arrivals.filter(({ body }) => body["swUpgradeResult"] === "FAIL");
      for (const { body } of failed)
        expect(platform.arrivals.filter((arrival) => arrival.body["deviceId"] === body["deviceId"])).toHaveLength(1);
      expect(startsLate(platform)).toBe(true);
    },
    "An offline device that runs the target version fails like any other offline device": async () => {
      const platform = trial({ fleet: [{ ...partlyOffline, swVersion: "2.0" }] });
      await platform.run();
      expect(new Set(platform.words())).toEqual(new Set(["SUCCESS", "FAIL"]));
      expect(startsLate(platform)).toBe(true);
    },
    "Firmware: step 1, 2, 3 with stepDesc, then status": async ({ arrivals, call, emulator, subscribe }) => {
      await subscribe();
      await call("POST", paths.firmware, { ...firmwareTask, ...oneDevice });
      await emulator.idle();
      expect(arrivals.map(({ body }) => [body["step"] ?? body["status"], body["stepDesc"]])).toEqual([
        ["1", "downloading"],
        ["2", "downloaded"],
        ["3", "updating"],
        ["SUCCESS", undefined],
      ]);
    },
    "Both families carry deviceId, appId, operationId and subOperationId, and pass the contract": async () => {
      const { arrivals, call, emulator, subscribe, upgrade } = trial({ behaviour: { failures: 0.5 } });
      await subscribe();
      const operations = [await upgrade(), (await call("POST", paths.firmware, firmwareTask)).json.operationId];
      await emulator.idle();
      expect(new Set(types(arrivals)).size).toBe(4);
      for (const { body } of arrivals) {
        expect(notification.safeParse(body).success).toBe(true);
        expect(body).toMatchObject({ appId: "my-app", deviceId: expect.stringMatching(/^meters-000[1-5]$/) });
        expect(operations).toContain(body["operationId"]);
      }
    },
    "A result has versions, a quoted upgradeTime and, for software, errorCode and description": async () => {
      const { arrivals } = await ran({ behaviour: { failures: 1 } });
      expect(arrivals.at(-1)!.body).toMatchObject({
        swUpgradeResult: "FAIL",
        curVersion: "1.0",
        targetVersion: "2.0",
        sourceVersion: "1.0",
        upgradeTime: expect.stringMatching(/^\d+$/),
        errorCode: expect.stringMatching(/^[1-9]\d*$/),
        description: expect.stringMatching(/.+/),
      });
    },
    "Sub-operation ids are those of the sub-task query": async ({ arrivals, get, run }) => {
      const { data } = await get(`${paths.tasks}/${await run(oneDevice)}/subOperations`);
      expect(new Set(arrivals.map(({ body }) => body["subOperationId"]))).toEqual(new Set([data[0].subOperationId]));
    },
  },
  "5.5": {
    "Subscribers of service data get pushes in the shape of each type": async (platform) => {
      for (const type of businessNotifyTypes)
        await platform.call("POST", paths.subscriptions, { notifyType: type, callbackUrl: callback });
      const body = { devices: ["meters-0002", "nobody-0001"] };
      const ordered = await platform.bare("POST", "/admin/business", { body });
      expect([ordered.status, ordered.json]).toEqual([201, { steps: businessNotifyTypes.length }]);
      await platform.emulator.idle();
      expect(types(platform.arrivals)).toEqual(businessNotifyTypes);
      for (const { body, text } of platform.arrivals) {
        const type = body["notifyType"] as keyof typeof businessNotificationSchemas;
        expect(businessNotificationSchemas[type].safeParse(body).success).toBe(true);
        expect(text.startsWith(`{"notifyType":"${type}",`)).toBe(true);
      }
      expect(new Set(gaps(platform))).toEqual(new Set([1]));
    },
    "Types that nobody subscribed to are not pushed": async ({ arrivals, bare, call, emulator }) => {
      await call("POST", "/iocm/app/sub/v1.2.0/subscribe", { notifyType: "deviceEvent", callbackurl: callback });
      await answers(bare("POST", "/admin/business", { body: {} }), "201");
      await emulator.idle();
      expect(types(arrivals)).toEqual(["deviceEvent"]);
    },
  },
});
