import { managementNotifyTypes } from "@upcall/contracts/notifications";
import { operations } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { callbackUrl, inFakeTime, platform, settle } from "../test/platform.ts";

inFakeTime();

test("every operation of the contract does its work on the emulator", async () => {
  const { iot } = platform();
  const called = new Set<string>();
  const call = async <T>(name: keyof typeof operations, make: () => PromiseLike<T>): Promise<T> => {
    called.add(name);
    return settle(make());
  };
  const { refreshToken } = await call("getAuthToken", () => iot.getAuthToken());
  const { accessToken } = await call("refreshAuthToken", () => iot.refreshAuthToken({ refreshToken: refreshToken! }));
  expect(accessToken).toEqual(expect.any(String));

  for (const notifyType of managementNotifyTypes)
    await call("subDeviceManagementData", () => iot.subDeviceManagementData({ notifyType, callbackurl: callbackUrl }));
  const { subscriptionId } = await call("subDeviceBusinessData", () =>
    iot.subDeviceBusinessData({ notifyType: "deviceAdded", callbackUrl }),
  );
  const subscription = { subscriptionId, notifyType: "deviceAdded", callbackUrl };
  expect(await call("querySingleSubscription", () => iot.querySingleSubscription({ subscriptionId }))).toEqual(
    subscription,
  );
  const list = await call("queryBatchSubscriptions", () => iot.queryBatchSubscriptions({}));
  expect(list.subscriptions).toHaveLength(5);
  await call("deleteSingleSubscription", () => iot.deleteSingleSubscription({ subscriptionId }));
  await call("deleteBatchSubscriptions", () => iot.deleteBatchSubscriptions({ callbackUrl }));
  expect((await settle(iot.queryBatchSubscriptions({}))).subscriptions).toEqual([]);

  const packages = await call("queryUpgradePackageList", () => iot.queryUpgradePackageList({}));
  expect(packages.data.map(({ fileId }) => fileId)).toEqual(["software-1", "firmware-1"]);
  const { fileType } = await call("queryUpgradePackage", () => iot.queryUpgradePackage({ fileId: "software-1" }));
  expect(fileType).toBe("softwarePackage");
  const targets = { devices: ["meters-0001"] };
  const software = await call("createSoftwareUpgradeTask", () =>
    iot.createSoftwareUpgradeTask({ fileId: "software-1", targets }),
  );
  const firmware = await call("createFirmwareUpgradeTask", () =>
    iot.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices: ["meters-0002"] } }),
  );
  const { operationId } = software;
  expect((await call("queryUpgradeTask", () => iot.queryUpgradeTask({ operationId }))).operateType).toBe(
    "software_upgrade",
  );
  const subTasks = await call("queryUpgradeSubTask", () => iot.queryUpgradeSubTask({ operationId }));
  expect(subTasks.data.map(({ deviceId }) => deviceId)).toEqual(targets.devices);
  const tasks = await call("queryUpgradeTaskList", () => iot.queryUpgradeTaskList({}));
  expect(new Set(tasks.data.map((task) => task.operationId))).toEqual(new Set([operationId, firmware.operationId]));
  await call("deleteUpgradePackage", () => iot.deleteUpgradePackage({ fileId: "firmware-1" }));
  expect((await settle(iot.queryUpgradePackageList({}))).data).toHaveLength(1);
  await call("logout", () => iot.logout({ accessToken }));

  expect([...called].sort()).toEqual(Object.keys(operations).sort());
});
