import { fixturesOf } from "@upcall/fixtures";
import { expect, test } from "vitest";
import { operations } from "../operations/index.ts";
import { businessNotification, businessNotificationSchemas, parseBusinessNotification } from "./business/index.ts";
import {
  businessNotifyTypes,
  managementNotifyTypes,
  normalize,
  notification,
  notificationSchemas,
  notifyTypeOf,
  parseNotification,
  toUpgradeEvent,
} from "./index.ts";

const bodyOf = (type: string, name: string): unknown => {
  const fixture = fixturesOf("notifications", type).find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no fixture ${type}/${name}.`);
  return fixture.body;
};
const eventOf = (type: string, name: string): unknown => toUpgradeEvent(parseNotification(bodyOf(type, name)));

test("the registries have exactly the types that can be subscribed to", () => {
  expect(Object.keys(notificationSchemas)).toEqual(managementNotifyTypes);
  expect(Object.keys(businessNotificationSchemas)).toEqual(businessNotifyTypes);
  expect(operations.subDeviceManagementData.body.shape.notifyType.options).toEqual(managementNotifyTypes);
  expect(operations.subDeviceBusinessData.body.shape.notifyType.options).toEqual(businessNotifyTypes);
});

test.each([...managementNotifyTypes, ...businessNotifyTypes])("%s has a fixture", (type) => {
  expect(fixturesOf("notifications", type)).not.toEqual([]);
});

test.each(fixturesOf("notifications").filter(({ of }) => of !== "commandStatus"))(
  "$of/$name is read as it is, by its union only",
  ({ of, body }) => {
    const management = (managementNotifyTypes as readonly string[]).includes(of);
    const [own, other] = management ? [notification, businessNotification] : [businessNotification, notification];
    expect(own.parse(body)).toEqual(body);
    expect(other.safeParse(body).success).toBe(false);
  },
);

test("a body that cannot be read is refused with the fields at fault", () => {
  const unknownType = "is not valid: notifyType is not a known type.";
  const { deviceId: _gone, ...rest } = bodyOf("fwUpgradeResultNotify", "documented") as Record<string, unknown>;
  for (const [read, body, message] of [
    [
      parseNotification,
      { ...rest, status: 7 },
      "fwUpgradeResultNotify is not valid: deviceId is missing; status must be a string.",
    ],
    [parseNotification, { notifyType: "deviceAdded" }, `notification ${unknownType}`],
    [parseNotification, "text", "notification is not valid: value must be an object."],
    [parseBusinessNotification, { notifyType: "deviceAdded" }, "deviceAdded is not valid: deviceId is missing."],
    [parseBusinessNotification, { notifyType: "toString" }, `business notification ${unknownType}`],
    [parseBusinessNotification, bodyOf("commandStatus", "documented"), `business notification ${unknownType}`],
  ] as const)
    expect(() => read(body)).toThrow(message);
});

test("a body's type is what it says, whatever the body is", () => {
  expect(notifyTypeOf({ notifyType: "x" })).toBe("x");
  for (const body of [null, undefined, "notifyType", 7, [], {}, { notifyType: 7 }])
    expect(notifyTypeOf(body)).toBeUndefined();
});

const software = { kind: "software", appId: "a-1", deviceId: "d-1", operationId: "op-1", subOperationId: "sub-1" };
const firmware = { kind: "firmware", appId: "a-1", deviceId: "d-1", operationId: "op-2", subOperationId: "sub-2" };

test("a phase and an outcome of each family as events", () => {
  expect(eventOf("swUpgradeStateChangeNotify", "documented")).toEqual({ ...software, phase: "downloading" });
  expect(eventOf("fwUpgradeStateChangeNotify", "documented")).toEqual({ ...firmware, phase: "downloading" });
  expect(eventOf("swUpgradeResultNotify", "documented")).toEqual({
    ...software,
    sourceVersion: "1.0",
    currentVersion: "1.3",
    targetVersion: "1.5",
    outcome: "SUCCESS",
    reason: "ok",
    errorCode: "0",
    upgradeTime: 120,
  });
  expect(eventOf("fwUpgradeResultNotify", "documented")).toEqual({
    ...firmware,
    sourceVersion: "1.3",
    currentVersion: "1.6",
    targetVersion: "1.6",
    outcome: "SUCCESS",
    reason: "SUCCESS",
    errorCode: undefined,
    upgradeTime: 95,
  });
});

const noStorage = "Not enough storage for the new firmware package";
test.each<[type: string, fixture: string, event: object]>([
  ["swUpgradeStateChangeNotify", "newer-word-otacreated", { phase: "otacreated" }],
  ["swUpgradeResultNotify", "failed", { outcome: "FAIL", reason: noStorage, errorCode: "05", upgradeTime: 300 }],
  ["swUpgradeResultNotify", "newer-outcome", { outcome: "CANCELLED", reason: "stopped by the operator" }],
  ["swUpgradeResultNotify", "nulls", { outcome: "SUCCESS", reason: undefined, errorCode: undefined }],
  ["swUpgradeResultNotify", "nulls", { upgradeTime: undefined }],
  ["swUpgradeResultNotify", "error-code-number", { errorCode: "127" }],
  ["fwUpgradeStateChangeNotify", "newer-word-request-download", { phase: "RequestDownload" }],
  ["fwUpgradeStateChangeNotify", "step-number", { phase: "downloaded" }],
  ["fwUpgradeStateChangeNotify", "no-description", { phase: "updating" }],
  ["fwUpgradeStateChangeNotify", "newer-step", { phase: "verifying" }],
  ["fwUpgradeResultNotify", "newer-outcome", { outcome: "CANCELLED" }],
  ["fwUpgradeResultNotify", "nulls", { reason: undefined, currentVersion: undefined }],
])("%s/%s is an event with %j", (type, fixture, event) => {
  expect(eventOf(type, fixture)).toMatchObject(event);
});

test("normalising gives one form, and does not change the body", () => {
  const body = parseNotification(bodyOf("swUpgradeResultNotify", "nulls"));
  const before = structuredClone(body);
  expect(normalize(body)).toEqual({
    notifyType: "swUpgradeResultNotify",
    deviceId: "d-1",
    appId: "a-1",
    operationId: "op-1",
    subOperationId: "sub-1",
    curVersion: "1.5",
    targetVersion: "1.5",
    sourceVersion: "1.0",
    swUpgradeResult: "SUCCESS",
  });
  expect(body).toEqual(before);
});

const result = bodyOf("swUpgradeResultNotify", "documented") as Record<string, unknown>;
test.each([
  ["120", 120],
  [120, 120],
  ["1.5", 1.5],
  ["", undefined],
  ["  ", undefined],
  ["two minutes", undefined],
  [null, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])("an upgradeTime of %j is read as %j", (upgradeTime, read) => {
  const seen = normalize({ ...result, upgradeTime } as never) as Record<string, unknown>;
  expect(seen["upgradeTime"]).toBe(read);
  expect("upgradeTime" in seen).toBe(read !== undefined);
});

const state = bodyOf("fwUpgradeStateChangeNotify", "documented") as Record<string, unknown>;
test.each([
  ["0", "idle", "0", "idle"],
  [3, "", "3", "updating"],
  ["1", "other", "1", "downloading"],
  ["", "downloading", "", "downloading"],
  ["4", null, "4", "4"],
  ["4", " ", "4", "4"],
  ["4", "verifying", "4", "verifying"],
])("step %j with %j is read as %j, %j", (step, stepDesc, readStep, word) => {
  expect(normalize({ ...state, step, stepDesc } as never)).toMatchObject({ step: readStep, stepDesc: word });
});

test("unknown fields survive normalising, also under strange names", () => {
  const body = parseNotification(
    JSON.parse('{"__proto__":{"a":1},"extra":[null]}', (_key, value) => value) && {
      ...result,
      extra: [null],
    },
  );
  expect(normalize(body)).toMatchObject({ extra: [null] });
});
