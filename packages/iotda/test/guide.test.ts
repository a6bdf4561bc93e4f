import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, type Client } from "@upcall/client";
import { operations as operationsOfV1 } from "@upcall/contracts/operations";
import { createEmulator } from "@upcall/emulator";
import { afterAll, describe, expect, test } from "vitest";
import { operations, type Iotda } from "../src/index.ts";
import { application } from "./outcomes.ts";
import { callbackUrl, forward, idsOf, platform, upgrade } from "./platform.ts";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/guide-move-from-v1-to-v5.md"), "utf8");

/** The rows of the table below a heading, each as its first two cells. */
function tableBelow(heading: string): (readonly [v1: string, v5: string])[] {
  const [, section = ""] = guide.split(`## ${heading}\n`);
  const rows = section
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => {
    const [, v1 = "", v5 = ""] = row.split("|").map((cell) => cell.trim());
    return [v1, v5] as const;
  });
}

const seeded = { fleet: [{ group: "meters", devices: 3 }], behaviour: { failures: 0 } };
const silent = { deliver: async () => new Response(null) };
const v1Emulator = createEmulator({ apps: [{ appId: "app-1", secret: "s3cret" }], ...seeded, ...silent });
const v1 = createClient({
  baseUrl: "https://platform.example.com:8743",
  appId: "app-1",
  secret: "s3cret",
  fetch: v1Emulator.fetch,
});
const { emulator: v5Emulator, iotda } = platform(seeded);
afterAll(() => Promise.all([v1Emulator.close(), v5Emulator.close()]));

const targets = { devices: idsOf(3) };
const software = { task_type: "softwareUpgrade", document: { package_ids: ["software-1"] } } as const;
const operationId = async (client: Client): Promise<string> =>
  (await client.queryUpgradeTaskList({})).data[0]!.operationId;
const taskId = async (client: Iotda): Promise<string> =>
  (await client.listBatchTasks({ task_type: "firmwareUpgrade" })).batchtasks[0]!.task_id;
const ruleId = async (client: Iotda): Promise<string> => (await client.listRoutingRules({})).rules[0]!.rule_id;

/** Each row's calls as a program: what they do on either platform, told in one form. */
const programs: Readonly<Record<string, readonly [v1: () => Promise<unknown>, v5: () => Promise<unknown>]>> = {
  getAuthToken: [async () => void (await v1.getAuthToken({})), async () => undefined],
  subDeviceManagementData: [
    async () =>
      void (await v1.subDeviceManagementData({ notifyType: "fwUpgradeResultNotify", callbackurl: callbackUrl })),
    () => forward(iotda),
  ],
  queryBatchSubscriptions: [
    async () => (await v1.queryBatchSubscriptions({})).subscriptions.map((subscription) => subscription.callbackUrl),
    async () => {
      const { actions } = await iotda.listRuleActions({ rule_id: await ruleId(iotda) });
      return actions.map(({ channel_detail }) => channel_detail?.http_forwarding?.url);
    },
  ],
  deleteBatchSubscriptions: [
    async () => {
      await v1.deleteBatchSubscriptions({ all: true });
      return (await v1.queryBatchSubscriptions({})).subscriptions;
    },
    async () => {
      await iotda.deleteRoutingRule({ rule_id: await ruleId(iotda) });
      return (await iotda.listRuleActions({})).actions;
    },
  ],
  queryUpgradePackageList: [
    async () => (await v1.queryUpgradePackageList({ fileType: "firmwarePackage" })).data.map(({ fileId }) => fileId),
    async () => {
      const { packages } = await iotda.listOtaPackageInfo({ package_type: "firmwarePackage" });
      return packages.map(({ package_id }) => package_id);
    },
  ],
  queryUpgradePackage: [
    async () => (await v1.queryUpgradePackage({ fileId: "firmware-1" })).version,
    async () => (await iotda.showOtaPackage({ package_id: "firmware-1" })).version,
  ],
  createSoftwareUpgradeTask: [
    async () => {
      await v1.createSoftwareUpgradeTask({ fileId: "software-1", targets });
      await v1Emulator.idle();
    },
    async () => {
      await iotda.createBatchTask(upgrade(idsOf(3), software));
      await v5Emulator.idle();
    },
  ],
  createFirmwareUpgradeTask: [
    async () => {
      await v1.createFirmwareUpgradeTask({ fileId: "firmware-1", targets });
      await v1Emulator.idle();
    },
    async () => {
      await iotda.createBatchTask(upgrade(idsOf(3)));
      await v5Emulator.idle();
    },
  ],
  queryUpgradeTask: [
    async () => (await v1.queryUpgradeTask({ operationId: await operationId(v1) })).staResult?.success,
    async () => (await iotda.showBatchTask({ task_id: await taskId(iotda) })).batchtask?.task_progress?.success,
  ],
  queryUpgradeSubTask: [
    async () => {
      const { data } = await v1.queryUpgradeSubTask({ operationId: await operationId(v1) });
      return data.map(({ deviceId, status }) => `${deviceId} ${status}`).sort();
    },
    async () => {
      const { task_details } = await iotda.showBatchTask({ task_id: await taskId(iotda), limit: 50 });
      return task_details.map(({ target, status }) => `${target} ${status?.toLowerCase()}`).sort();
    },
  ],
  queryUpgradeTaskList: [
    async () => (await v1.queryUpgradeTaskList({ operationType: "firmware_upgrade" })).data.length,
    async () => (await iotda.listBatchTasks({ task_type: "firmwareUpgrade" })).batchtasks.length,
  ],
  deleteUpgradePackage: [
    async () => void (await v1.deleteUpgradePackage({ fileId: "software-1" })),
    () => iotda.deleteOtaPackage({ package_id: "software-1" }),
  ],
};

describe("call by call", () => {
  const rows = tableBelow("Call by call");

  test("the table has a row for each operation of V1 that users call, and names operations of v5", () => {
    const left = new Set([
      "refreshAuthToken",
      "logout",
      "subDeviceBusinessData",
      "querySingleSubscription",
      "deleteSingleSubscription",
    ]);
    expect(rows.map(([v1]) => v1).sort()).toEqual(
      Object.keys(operationsOfV1)
        .filter((name) => !left.has(name))
        .sort(),
    );
    expect(Object.keys(programs).sort()).toEqual(rows.map(([v1]) => v1).sort());
    const named = rows.flatMap(([, v5]) => (v5 === "nothing" ? [] : v5.split(", ")));
    for (const name of named) expect(Object.keys(operations)).toContain(name);
  });

  test.each(Object.keys(programs))("%s and what takes its place come to the same", async (name) => {
    const [old, other] = programs[name]!;
    expect(await other()).toEqual(await old());
  });
});

test("event by event: each of V1's notifications comes from the bridge, and the task's own push to a handler", async () => {
  const types: string[] = [];
  const { receiver, bridgeTo, handleNews, pushes } = application();
  receiver.otherwise(({ notifyType }) => void types.push(notifyType));
  const { emulator, iotda: client } = platform({ ...seeded, deliver: (request) => receiver.fetch(request) });
  await forward(client);
  for (const more of [{ ...software, need_confirm: true }, { need_confirm: true }])
    await client.createBatchTask(upgrade(idsOf(3), more));
  await emulator.idle();
  const bridge = bridgeTo(client, { phases: true });
  await bridge.run();
  for (const task_type of ["softwareUpgrade", "firmwareUpgrade"] as const) {
    const { batchtasks } = await client.listBatchTasks({ task_type });
    await client.confirmBatchTask({ task_id: batchtasks[0]!.task_id });
  }
  await emulator.idle();
  await handleNews(bridge);
  const results = (await receiver.inbox().counts({ via: "reconcile" })).map(({ type }) => type!);
  const rows = tableBelow("Event by event");
  expect(new Set(results)).toEqual(new Set(rows.filter(([, v5]) => v5.startsWith("the bridge")).map(([v1]) => v1)));
  expect(rows.find(([v1]) => v1 === "")?.[1]).toBe("batchtask/update");
  expect(pushes.length).toBeGreaterThan(0);
  expect(types.filter((type) => type.endsWith("StateChangeNotify"))).toHaveLength(6);
});
