import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { operations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { callbackUrl, inFakeTime, platform, settle } from "../test/platform.ts";

inFakeTime();

test("every operation of the contract does its work on the emulator", async () => {
  const called = new Set<PropertyKey>();
  const iot = new Proxy(platform().iot, {
    get(client, name) {
      called.add(name);
      return client[name as keyof typeof client];
    },
  });
  const { refreshToken } = await settle(iot.getAuthToken());
  const { accessToken } = await settle(iot.refreshAuthToken({ refreshToken: refreshToken! }));
  expect(accessToken).toEqual(expect.any(String));

  for (const notifyType of managementNotifyTypes)
    await settle(iot.subDeviceManagementData({ notifyType, callbackurl: callbackUrl }));
  const subscription = { notifyType: "deviceAdded", callbackUrl } as const;
  const { subscriptionId } = await settle(iot.subDeviceBusinessData(subscription));
  expect(await settle(iot.querySingleSubscription({ subscriptionId }))).toEqual({ subscriptionId, ...subscription });
  expect((await settle(iot.queryBatchSubscriptions({}))).subscriptions).toHaveLength(5);
  await settle(iot.deleteSingleSubscription({ subscriptionId }));
  await settle(iot.deleteBatchSubscriptions({ callbackUrl }));
  expect((await settle(iot.queryBatchSubscriptions({}))).subscriptions).toEqual([]);

  const packages = await settle(iot.queryUpgradePackageList({}));
  expect(packages.data.map(({ fileId }) => fileId)).toEqual(["software-1", "firmware-1"]);
  const { fileType } = await settle(iot.queryUpgradePackage({ fileId: "software-1" }));
  expect(fileType).toBe("softwarePackage");
  const targets = { devices: ["meters-0001"] };
  const { operationId } = await settle(iot.createSoftwareUpgradeTask({ fileId: "software-1", targets }));
  const firmware = await settle(
    iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices: ["meters-0002"] } }),
  );
  expect((await settle(iot.queryUpgradeTask({ operationId }))).operateType).toBe("software_upgrade");
  const subTasks = await settle(iot.queryUpgradeSubTask({ operationId }));
  expect(subTasks.data.map(({ deviceId }) => deviceId)).toEqual(targets.devices);
  const tasks = await settle(iot.queryUpgradeTaskList({}));
  expect(new Set(tasks.data.map((task) => task.operationId))).toEqual(new Set([operationId, firmware.operationId]));
  await settle(iot.deleteUpgradePackage({ fileId: "firmware-1" }));
  expect((await settle(iot.queryUpgradePackageList({}))).data).toHaveLength(1);
  await settle(iot.logout({ accessToken }));

  expect([...called].sort()).toEqual(Object.keys(operations).sort());
});
