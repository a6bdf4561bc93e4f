import { toPlatformTime } from "@upcall/contracts";
import { expect } from "vitest";
import { answers, given, rowsOf, type Proof, type Row } from "./rows.ts";
import { meters, other, paths, twoApps, type Reply, type Trial } from "./trial.ts";

const { packages, tasks, software } = paths;
const create = (platform: Trial, task: object): Promise<Reply> =>
  platform.call("POST", software, { fileId: "software-1", targets: meters, ...task });
/** Tasks that are refused, each with its code. */
const refuses =
  (...refusals: readonly (readonly [outcome: string, ...tasks: object[]])[]): Proof =>
  async (platform) => {
    for (const [outcome, ...refused] of refusals)
      for (const task of refused) await answers(create(platform, task), outcome);
  };
const at = (seconds: number): string => toPlatformTime(new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)));
const custom = { executeType: "custom" };
const window = (start: number, end: number): object => ({ ...custom, startTime: at(start), endTime: at(end) });
const retry = (retryTimes?: number): object => ({ policy: { executeType: "now", retryType: true, retryTimes } });
const devices = ["meters-0001", "meters-0002"];
const targets = { devices };
const partlyOffline = { fleet: [{ group: "meters", devices: 40, offline: 1 }] };
const allFail = { behaviour: { failures: 1 } };
const nobody = { headers: { app_key: "nobody" } };
/** Values of one field of the devices of a task. */
const fieldOf = async ({ get }: Trial, field: string, operationId: string, query = ""): Promise<string[]> =>
  (await get(`${tasks}/${operationId}/subOperations${query}`)).data.map((row: Record<string, string>) => row[field]);

export const upgradeRows: readonly Row[] = rowsOf({
  "4.1": {
    "Packages are listed with paging fields, filtered by type, device and version": async ({ get }) => {
      expect(await get(packages)).toMatchObject({ pageNo: 0, pageSize: 10, totalCount: 2 });
      const filter = "fileType=firmwarePackage&deviceType=WaterMeter&model=WM-1&manufacturerName=Example&version=2.0";
      expect((await get(`${packages}?${filter}`)).data).toMatchObject([{ fileId: "firmware-1" }]);
      expect((await get(`${packages}?model=none`)).totalCount).toBe(0);
    },
    "One package has eleven fields, all of them strings": async ({ get }) => {
      const shown = await get(`${packages}/software-1`);
      expect(Object.values(shown).map((value) => typeof value)).toEqual(Array(11).fill("string"));
      expect(shown.uploadTime).toMatch(/^\d{8}T\d{6}Z$/);
    },
    "Deleting a package answers 200 without a body; the package is then 404 123002": async ({ call }) => {
      expect(await call("DELETE", `${packages}/software-1`)).toMatchObject({ status: 200, text: "" });
      await answers(call("GET", `${packages}/software-1`), "404 123002");
    },
    "pageSize is 1 to 100 and pageNo at least 0; beyond that is 400 123029": async ({ call }) => {
      for (const query of ["pageSize=0", "pageSize=101", "pageNo=-1", "pageNo=x"])
        await answers(call("GET", `${packages}?${query}`), "400 123029");
    },
  },
  "4.2": {
    "Creating a task answers its operationId": async (platform) => {
      const { status, json } = await create(platform, { targets });
      expect([status, json]).toEqual([200, { operationId: expect.stringMatching(/^[\da-f]{32}$/) }]);
    },
    "A malformed task is 400 120015": async ({ call }) => {
      await answers(call("POST", software, "{"), "400 120015");
      await answers(call("POST", software, { targets }), "400 120015");
    },
    "A package of the wrong kind, or for other devices, is 400 123016": given(
      {
        packages: [
          { fileId: "other-1", fileType: "softwarePackage", model: "WM-9" },
          { fileId: "firmware-1", fileType: "firmwarePackage" },
        ],
      },
      refuses(["400 123016", { fileId: "firmware-1" }, { fileId: "other-1", targets }, { fileId: "other-1" }]),
    ),
    "Group targeting needs manufacturerName (123019), deviceType (123020) and model (123021)": refuses(
      ["400 123019", { targets: { ...meters, manufacturerName: undefined } }],
      ["400 123020", { targets: { ...meters, deviceType: undefined } }],
      ["400 123021", { targets: { ...meters, model: undefined } }],
    ),
    "No devices and no groups is 123022, both are 123023, more than 256 entries 123024": refuses(
      ["400 123022", { targets: {} }],
      ["400 123023", { targets: { ...meters, devices } }],
      ["400 123024", { targets: { devices: Array.from({ length: 257 }, (_, n) => `d-${n}`) } }],
    ),
    "A missing or unknown executeType is 123025": refuses([
      "400 123025",
      { policy: {} },
      { policy: { executeType: "someday" } },
    ]),
    "A custom window with a bound missing or malformed is 123026": refuses([
      "400 123026",
      { policy: { ...custom, startTime: at(60) } },
      { policy: { ...window(60, 600), endTime: "tomorrow" } },
    ]),
    "retryType without retryTimes from 1 to 5 is 123028": refuses(["400 123028", retry(), retry(0), retry(6)]),
    "A window that ends before it starts is 123032, one in the past 123033, one under 5 minutes 123034": refuses(
      ["400 123032", { policy: window(1200, 600) }],
      ["400 123033", { policy: window(-1200, 600) }],
      ["400 123034", { policy: window(600, 900) }],
    ),
    "retryType false may always be sent, as the Java SDK does": (platform) => {
      const policy = { executeType: "now", startTime: null, endTime: null, retryType: false, retryTimes: null };
      return answers(create(platform, { policy }), "200");
    },
    "A package, device or group that does not exist is 404 123002": refuses([
      "404 123002",
      { fileId: "none" },
      { targets: { devices: ["meters-0006"] } },
      { targets: { ...meters, deviceGroups: ["none"] } },
    ]),
    "A task with a window begins at its startTime": async (platform) => {
      const operationId = await platform.run({ policy: window(7200, 14_400) });
      expect(new Set(await fieldOf(platform, "startTime", operationId))).toEqual(new Set([at(7200)]));
    },
    "Devices that have not begun when the window ends are stopped": given(
      { behaviour: { failures: 0, parallel: 1, download: 6000 } },
      async ({ get, run }) => {
        const { staResult } = await get(`${tasks}/${await run({ policy: window(60, 400) })}`);
        expect(staResult).toMatchObject({ total: 5, success: 1, stop: 4 });
      },
    ),
  },
  "4.3": {
    "A task shows its times, policy, targets, operateType, status and counters": async ({ emulator, get, upgrade }) => {
      const operationId = await upgrade();
      const before = await get(`${tasks}/${operationId}`);
      expect(before).toMatchObject({ status: "wait", operateType: "software_upgrade", targets: meters });
      expect(before.staResult).toEqual({ total: 5, wait: 5, processing: 0, success: 0, fail: 0, stop: 0, timeout: 0 });
      await emulator.idle();
      const after = await get(`${tasks}/${operationId}`);
      expect(after).toMatchObject({ status: "success", staResult: { success: 5 } });
      expect(after.stopTime > after.startTime).toBe(true);
    },
    "A failed task has the status failed, its devices and counters have fail": given(allFail, async (platform) => {
      const operationId = await platform.run();
      const shown = await platform.get(`${tasks}/${operationId}`);
      expect(shown).toMatchObject({ status: "failed", staResult: { fail: 5 } });
      const failed = "?subOperationStatus=fail";
      expect(await fieldOf(platform, "status", operationId, failed)).toEqual(Array(5).fill("fail"));
      expect(await fieldOf(platform, "detailInfo", operationId, failed)).not.toContain("");
    }),
    "Tasks are listed by operationType (the rows say operateType), status and device": async ({
      call,
      get,
      upgrade,
    }) => {
      await upgrade({ targets });
      await call("POST", paths.firmware, { fileId: "firmware-1", targets: { devices: ["meters-0005"] } });
      for (const [query, ...types] of [
        ["", "software_upgrade", "firmware_upgrade"],
        ["operationType=firmware_upgrade&operationStatus=wait", "firmware_upgrade"],
        ["deviceId=meters-0002", "software_upgrade"],
        ["deviceId=meters-0003"],
      ])
        expect((await get(`${tasks}?${query}`)).data).toMatchObject(types.map((operateType) => ({ operateType })));
    },
    "Lists say totalCount": async ({ get }) =>
      expect(await get(tasks)).toEqual({ data: [], pageNo: 0, pageSize: 10, totalCount: 0 }),
    "An unknown task, or another application's, is 404 123009": given(twoApps, async ({ as, call, upgrade }) => {
      const callAsOther = await as(other);
      await answers(callAsOther("GET", `${tasks}/${await upgrade()}`), "404 123009");
      await answers(call("GET", `${tasks}/none/subOperations`), "404 123009");
    }),
  },
  "4.4": {
    "A device that runs the target version is not upgraded again": async ({ arrivals, run }) => {
      await run();
      const before = arrivals.length;
      await run();
      const again = arrivals.slice(before).map(({ body }) => [body["notifyType"], body["description"]]);
      const description = "The current version is the same as the target version";
      expect(again).toEqual(Array.from({ length: 5 }, () => ["swUpgradeResultNotify", description]));
    },
    "The platform limits the number of devices that are upgraded at a time": given(
      { behaviour: { failures: 0, parallel: 2 } },
      async (platform) => {
        const begun = await fieldOf(platform, "startTime", await platform.run());
        expect(begun.filter((time) => time === begun[0])).toHaveLength(2);
      },
    ),
    "A retry policy runs the failed devices again, after all have ended": given(allFail, async ({ arrivals, run }) => {
      await run(retry(2));
      const results = arrivals.filter(({ body }) => body["notifyType"] === "swUpgradeResultNotify");
      const ids = results.map(({ body }) => body["deviceId"]);
      expect(ids).toHaveLength(15);
      for (const first of [0, 5, 10]) expect(new Set(ids.slice(first, first + 5)).size).toBe(5);
    }),
    "A device that another task upgrades fails with Task Conflict": async ({
      arrivals,
      emulator,
      subscribe,
      upgrade,
    }) => {
      await subscribe();
      await upgrade();
      const second = await upgrade({ targets });
      await emulator.idle();
      const pushed = arrivals.filter(({ body }) => body["operationId"] === second);
      expect(pushed.map(({ body }) => body["description"])).toEqual(["Task Conflict", "Task Conflict"]);
    },
    "A device that stays offline fails after 24 hours of waiting": given(partlyOffline, async ({ get, run }) => {
      const { data } = await get(`${tasks}/${await run()}/subOperations?subOperationStatus=fail&pageSize=100`);
      expect(data.length).toBeGreaterThan(5);
      const times = { startTime: "20260101T000001Z", stopTime: "20260102T000001Z" };
      for (const row of data)
        expect(row).toMatchObject({ detailInfo: "Waiting for the device online timeout", ...times });
    }),
    "Failures carry the platform's words": given(
      { ...allFail, fleet: [{ group: "meters", devices: 200 }] },
      async ({ arrivals, run }) => {
        await run();
        const texts = new Set(arrivals.map(({ body }) => body["description"]));
        expect(texts).toContain("Not enough storage for the new firmware package");
        expect(texts).toContain("Integrity check failure for new downloaded package");
        expect(texts.size).toBeGreaterThan(10);
      },
    ),
  },
  "6.1": {
    "An error body is error_code, a string of digits, and error_desc": async ({ get }) =>
      expect(await get(`${tasks}/none`)).toEqual({ error_code: "123009", error_desc: expect.any(String) }),
  },
  "6.2": {
    "error_desc has the platform's raw words": async (platform) => {
      const replies = [await create(platform, { targets: {} }), await platform.bare("GET", tasks, nobody)];
      expect(replies.map(({ json }) => json.error_desc)).toEqual([
        "deviceGroups and devices cannot be null together",
        "The application is not existed.",
      ]);
    },
    "Codes that are documented with 200 too can come inside a success, as a profile": given(
      { errorsInside200: true },
      async ({ bare }) => {
        await answers(bare("GET", tasks, nobody), "200 100203");
        await answers(bare("GET", tasks), "500 100229");
      },
    ),
  },
  "6.3": {
    "100 calls in 60 seconds, then 403 1010009; the window slides; logging in does not count": async (platform) => {
      await platform.login();
      for (let n = 0; n < 100; n++) await answers(platform.call("GET", tasks), "200");
      const reply = await platform.call("GET", tasks);
      await answers(reply, "403 1010009");
      expect(reply.json.error_desc).toBe("app throttle exceed.");
      await answers(platform.login(), "200");
      platform.wait(60);
      await answers(platform.call("GET", tasks), "200");
    },
    "Each application has its own limit, which the operator can change": given(
      { ...twoApps, quota: { calls: 2, seconds: 10 } },
      async ({ as, call }) => {
        const callAsOther = await as(other);
        for (const outcome of ["200", "200", "403 1010009"]) await answers(call("GET", tasks), outcome);
        await answers(callAsOther("GET", tasks), "200");
      },
    ),
  },
});
