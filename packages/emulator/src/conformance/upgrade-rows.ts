import { toPlatformTime } from "@upcall/contracts";
import { expect } from "vitest";
import { meters, paths, row, trial, type Reply, type Row, type Trial } from "./trial.ts";

const refused = (reply: Reply, status: number, code: string): void => {
  expect([reply.status, reply.json?.error_code]).toEqual([status, code]);
};
const create = (one: Trial, task: object): Promise<Reply> =>
  one.call("POST", paths.software, { fileId: "software-1", targets: meters, ...task });
const at = (seconds: number): string => toPlatformTime(new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)));
const window = (start: number, end: number): object => ({
  executeType: "custom",
  startTime: at(start),
  endTime: at(end),
});
const devices = ["meters-0001", "meters-0002"];
const text = (reply: Reply): string => reply.json.error_desc as string;

export const upgradeRows: readonly Row[] = [
  row("4.1", "Packages are listed with paging fields, filtered by type, device and version", async () => {
    const { call } = trial();
    const all = (await call("GET", paths.packages)).json;
    expect(all).toMatchObject({ pageNo: 0, pageSize: 10, totalCount: 2 });
    const filter = "fileType=firmwarePackage&deviceType=WaterMeter&model=WM-1&manufacturerName=Example&version=2.0";
    expect((await call("GET", `${paths.packages}?${filter}`)).json.data).toMatchObject([{ fileId: "firmware-1" }]);
    expect((await call("GET", `${paths.packages}?model=none`)).json.totalCount).toBe(0);
  }),
  row("4.1", "One package has eleven fields, all of them strings", async () => {
    const { json } = await trial().call("GET", `${paths.packages}/software-1`);
    expect(Object.values(json).map((value) => typeof value)).toEqual(Array.from({ length: 11 }, () => "string"));
    expect(json.uploadTime).toMatch(/^\d{8}T\d{6}Z$/);
  }),
  row("4.1", "Deleting a package answers 200 without a body; it is gone then: 404 123002", async () => {
    const { call } = trial();
    const reply = await call("DELETE", `${paths.packages}/software-1`);
    expect([reply.status, reply.text]).toEqual([200, ""]);
    refused(await call("GET", `${paths.packages}/software-1`), 404, "123002");
  }),
  row("4.1", "pageSize is 1 to 100 and pageNo at least 0; beyond that is 400 123029", async () => {
    const { call } = trial();
    for (const query of ["pageSize=0", "pageSize=101", "pageNo=-1", "pageNo=x"])
      refused(await call("GET", `${paths.packages}?${query}`), 400, "123029");
  }),
  row("4.2", "Creating a task answers its operationId", async () => {
    const reply = await create(trial(), { targets: { devices } });
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({ operationId: expect.stringMatching(/^[\da-f]{32}$/) });
  }),
  row("4.2", "A malformed task is 400 120015", async () => {
    const { call } = trial();
    refused(await call("POST", paths.software, "{"), 400, "120015");
    refused(await call("POST", paths.software, { targets: { devices } }), 400, "120015");
  }),
  row("4.2", "A package of the wrong kind, or for other devices, is 400 123016", async () => {
    const other = { fileId: "other-1", fileType: "softwarePackage", model: "WM-9" } as const;
    const platform = trial({ packages: [other, { fileId: "firmware-1", fileType: "firmwarePackage" }] });
    refused(await create(platform, { fileId: "firmware-1" }), 400, "123016");
    refused(await create(platform, { fileId: "other-1", targets: { devices } }), 400, "123016");
    refused(await create(platform, { fileId: "other-1" }), 400, "123016");
  }),
  row("4.2", "Group targeting needs manufacturerName (123019), deviceType (123020) and model (123021)", async () => {
    const platform = trial();
    const { manufacturerName: _m, ...noManufacturer } = meters;
    const { deviceType: _d, ...noType } = meters;
    const { model: _o, ...noModel } = meters;
    refused(await create(platform, { targets: noManufacturer }), 400, "123019");
    refused(await create(platform, { targets: noType }), 400, "123020");
    refused(await create(platform, { targets: noModel }), 400, "123021");
  }),
  row("4.2", "Neither devices nor groups is 123022, both are 123023, more than 256 entries 123024", async () => {
    const platform = trial();
    refused(await create(platform, { targets: {} }), 400, "123022");
    refused(await create(platform, { targets: { ...meters, devices } }), 400, "123023");
    refused(
      await create(platform, { targets: { devices: Array.from({ length: 257 }, (_, n) => `d-${n}`) } }),
      400,
      "123024",
    );
  }),
  row("4.2", "A missing or unknown executeType is 123025", async () => {
    const platform = trial();
    refused(await create(platform, { policy: {} }), 400, "123025");
    refused(await create(platform, { policy: { executeType: "someday" } }), 400, "123025");
  }),
  row("4.2", "A custom window with a bound missing or malformed is 123026", async () => {
    const platform = trial();
    refused(await create(platform, { policy: { executeType: "custom", startTime: at(60) } }), 400, "123026");
    refused(await create(platform, { policy: { ...window(60, 600), endTime: "tomorrow" } }), 400, "123026");
  }),
  row("4.2", "retryType without retryTimes from 1 to 5 is 123028", async () => {
    const platform = trial();
    for (const retryTimes of [undefined, 0, 6])
      refused(await create(platform, { policy: { executeType: "now", retryType: true, retryTimes } }), 400, "123028");
  }),
  row(
    "4.2",
    "A window that ends before it starts is 123032, one in the past 123033, one under 5 minutes 123034",
    async () => {
      const platform = trial();
      refused(await create(platform, { policy: window(1200, 600) }), 400, "123032");
      refused(await create(platform, { policy: window(-1200, 600) }), 400, "123033");
      refused(await create(platform, { policy: window(600, 900) }), 400, "123034");
    },
  ),
  row("4.2", "retryType false may always be sent, as the Java SDK does", async () => {
    const policy = { executeType: "now", startTime: null, endTime: null, retryType: false, retryTimes: null };
    expect((await create(trial(), { policy })).status).toBe(200);
  }),
  row("4.2", "A package, device or group that does not exist is 404 123002", async () => {
    const platform = trial();
    refused(await create(platform, { fileId: "none" }), 404, "123002");
    refused(await create(platform, { targets: { devices: ["meters-0006"] } }), 404, "123002");
    refused(await create(platform, { targets: { ...meters, deviceGroups: ["none"] } }), 404, "123002");
  }),
  row("4.2", "A task with a window begins at its startTime", async () => {
    const { call, emulator, upgrade } = trial();
    const operationId = await upgrade({ policy: window(7200, 14_400) });
    await emulator.idle();
    const { data } = (await call("GET", `${paths.tasks}/${operationId}/subOperations`)).json;
    expect(new Set(data.map((one: { startTime: string }) => one.startTime))).toEqual(new Set([at(7200)]));
  }),
  row("4.2", "Devices that have not begun when the window ends are stopped", async () => {
    const { call, emulator, upgrade } = trial({ behaviour: { failures: 0, parallel: 1, download: 6000 } });
    const operationId = await upgrade({ policy: window(60, 400) });
    await emulator.idle();
    const { staResult } = (await call("GET", `${paths.tasks}/${operationId}`)).json;
    expect(staResult).toMatchObject({ total: 5, success: 1, stop: 4 });
  }),
  row("4.3", "A task shows its times, policy, targets, operateType, status and counters", async () => {
    const { call, emulator, upgrade } = trial();
    const operationId = await upgrade();
    const before = (await call("GET", `${paths.tasks}/${operationId}`)).json;
    expect(before).toMatchObject({ status: "wait", operateType: "software_upgrade", targets: meters });
    expect(before.staResult).toEqual({ total: 5, wait: 5, processing: 0, success: 0, fail: 0, stop: 0, timeout: 0 });
    await emulator.idle();
    const after = (await call("GET", `${paths.tasks}/${operationId}`)).json;
    expect(after).toMatchObject({ status: "success", staResult: { success: 5 } });
    expect(after.stopTime > after.startTime).toBe(true);
  }),
  row("4.3", "A task that failed says failed, its devices and counters say fail", async () => {
    const { call, emulator, upgrade } = trial({ behaviour: { failures: 1 } });
    const operationId = await upgrade();
    await emulator.idle();
    expect((await call("GET", `${paths.tasks}/${operationId}`)).json).toMatchObject({
      status: "failed",
      staResult: { fail: 5 },
    });
    const { json } = await call("GET", `${paths.tasks}/${operationId}/subOperations?subOperationStatus=fail`);
    expect(json).toMatchObject({ totalCount: 5, data: [{ status: "fail" }, {}, {}, {}, {}] });
    expect(json.data.every((one: { detailInfo: string }) => one.detailInfo !== "")).toBe(true);
  }),
  row("4.3", "Tasks are listed by operationType (the rows say operateType), status and device", async () => {
    const platform = trial();
    await platform.upgrade({ targets: { devices } });
    await platform.call("POST", paths.firmware, { fileId: "firmware-1", targets: { devices: ["meters-0005"] } });
    const list = async (query: string): Promise<string[]> =>
      (await platform.call("GET", `${paths.tasks}?${query}`)).json.data.map(
        (task: { operateType: string }) => task.operateType,
      );
    expect(await list("")).toEqual(["software_upgrade", "firmware_upgrade"]);
    expect(await list("operationType=firmware_upgrade&operationStatus=wait")).toEqual(["firmware_upgrade"]);
    expect(await list("deviceId=meters-0002")).toEqual(["software_upgrade"]);
    expect(await list("deviceId=meters-0003")).toEqual([]);
  }),
  row("4.3", "Lists say totalCount", async () => {
    const { json } = await trial().call("GET", paths.tasks);
    expect(json).toEqual({ data: [], pageNo: 0, pageSize: 10, totalCount: 0 });
  }),
  row("4.3", "An unknown task, or another application's, is 404 123009", async () => {
    const other = { appId: "other", secret: "x" };
    const platform = trial({ apps: [{ appId: "my-app", secret: "s3cret" }, other] });
    const operationId = await platform.upgrade();
    const { accessToken } = (await platform.bare("POST", paths.login, { body: other })).json;
    const headers = { app_key: "other", authorization: `Bearer ${accessToken}` };
    refused(await platform.bare("GET", `${paths.tasks}/${operationId}`, { headers }), 404, "123009");
    refused(await platform.call("GET", `${paths.tasks}/none/subOperations`), 404, "123009");
  }),
  row("4.4", "A device that runs the target version is not upgraded again", async () => {
    const { arrivals, emulator, subscribe, upgrade } = trial();
    await subscribe();
    await upgrade();
    await emulator.idle();
    const before = arrivals.length;
    await upgrade();
    await emulator.idle();
    const again = arrivals.slice(before).map(({ body }) => [body["notifyType"], body["description"]]);
    const description = "The current version is the same as the target version";
    expect(again).toEqual(Array.from({ length: 5 }, () => ["swUpgradeResultNotify", description]));
  }),
  row("4.4", "Only so many devices are upgraded at a time", async () => {
    const { call, emulator, upgrade } = trial({ behaviour: { failures: 0, parallel: 2 } });
    const operationId = await upgrade();
    await emulator.idle();
    const { data } = (await call("GET", `${paths.tasks}/${operationId}/subOperations`)).json;
    const begun = data.map((one: { startTime: string }) => one.startTime);
    expect(begun.filter((time: string) => time === begun[0])).toHaveLength(2);
  }),
  row("4.4", "A retry policy runs the failed devices again, after all have ended", async () => {
    const { arrivals, emulator, subscribe, upgrade } = trial({ behaviour: { failures: 1 } });
    await subscribe();
    await upgrade({ policy: { executeType: "now", retryType: true, retryTimes: 2 } });
    await emulator.idle();
    const ends = arrivals.filter(({ body }) => body["notifyType"] === "swUpgradeResultNotify");
    const perDevice = new Map<unknown, number>();
    for (const { body } of ends)
      perDevice.set(body["subOperationId"], (perDevice.get(body["subOperationId"]) ?? 0) + 1);
    expect([...perDevice.values()]).toEqual([3, 3, 3, 3, 3]);
    expect(new Set(ends.slice(0, 5).map(({ body }) => body["deviceId"])).size).toBe(5);
  }),
  row("4.4", "A device that another task upgrades fails with Task Conflict", async () => {
    const { arrivals, emulator, subscribe, upgrade } = trial();
    await subscribe();
    await upgrade();
    const second = await upgrade({ targets: { devices } });
    await emulator.idle();
    const descriptions = arrivals
      .filter(({ body }) => body["operationId"] === second)
      .map(({ body }) => body["description"]);
    expect(descriptions).toEqual(["Task Conflict", "Task Conflict"]);
  }),
  row("4.4", "A device that stays offline fails after 24 hours of waiting", async () => {
    const fleet = [{ group: "meters", devices: 40, offline: 1 }];
    const { call, emulator, upgrade } = trial({ fleet });
    const operationId = await upgrade();
    await emulator.idle();
    const { data } = (
      await call("GET", `${paths.tasks}/${operationId}/subOperations?subOperationStatus=fail&pageSize=100`)
    ).json;
    expect(data.length).toBeGreaterThan(5);
    expect(new Set(data.map((one: { detailInfo: string }) => one.detailInfo))).toEqual(
      new Set(["Waiting for the device online timeout"]),
    );
    expect(data[0]).toMatchObject({ startTime: "20260101T000001Z", stopTime: "20260102T000001Z" });
  }),
  row("4.4", "Failures carry the platform's words", async () => {
    const fleet = [{ group: "meters", devices: 200 }];
    const { arrivals, emulator, subscribe, upgrade } = trial({ fleet, behaviour: { failures: 1 } });
    await subscribe();
    await upgrade();
    await emulator.idle();
    const descriptions = new Set(arrivals.map(({ body }) => body["description"]));
    expect(descriptions).toContain("Not enough storage for the new firmware package");
    expect(descriptions).toContain("Integrity check failure for new downloaded package");
    expect(descriptions.size).toBeGreaterThan(10);
  }),
  row("6.1", "An error body is error_code, a string of digits, and error_desc", async () => {
    const reply = await trial().call("GET", `${paths.tasks}/none`);
    expect(reply.json).toEqual({ error_code: "123009", error_desc: expect.any(String) });
  }),
  row("6.2", "error_desc has the platform's raw words", async () => {
    const platform = trial();
    expect(text(await create(platform, { targets: {} }))).toBe("deviceGroups and devices cannot be null together");
    expect(text(await platform.bare("GET", paths.tasks, { headers: { app_key: "nobody" } }))).toBe(
      "The application is not existed.",
    );
  }),
  row("6.2", "Codes that are documented with 200 too can come inside a success, as a profile", async () => {
    const { bare } = trial({ errorsInside200: true });
    refused(await bare("GET", paths.tasks, { headers: { app_key: "nobody" } }), 200, "100203");
    refused(await bare("GET", paths.tasks), 500, "100229");
  }),
  row("6.3", "100 calls in 60 seconds, then 403 1010009; the window slides; logging in does not count", async () => {
    const { call, login, wait } = trial();
    await login();
    for (let n = 0; n < 100; n++) expect((await call("GET", paths.tasks)).status).toBe(200);
    const reply = await call("GET", paths.tasks);
    refused(reply, 403, "1010009");
    expect(text(reply)).toBe("app throttle exceed.");
    expect((await login()).status).toBe(200);
    wait(60);
    expect((await call("GET", paths.tasks)).status).toBe(200);
  }),
  row("6.3", "Each application has its own quota, which the operator can change", async () => {
    const other = { appId: "other", secret: "x" };
    const platform = trial({ apps: [{ appId: "my-app", secret: "s3cret" }, other], quota: { calls: 2, seconds: 10 } });
    const { accessToken } = (await platform.bare("POST", paths.login, { body: other })).json;
    for (const status of [200, 200, 403]) expect((await platform.call("GET", paths.tasks)).status).toBe(status);
    const headers = { app_key: "other", authorization: `Bearer ${accessToken}` };
    expect((await platform.bare("GET", paths.tasks, { headers })).status).toBe(200);
  }),
];
