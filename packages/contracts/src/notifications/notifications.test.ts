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
  const { deviceId: _gone, ...rest } = bodyOf("fwUpgradeResultNotify", "documented") as Record<string, unknown>;
  expect(() => parseNotification({ ...rest, status: 7 })).toThrow(
    "fwUpgradeResultNotify is not valid: deviceId is missing; status must be a string.",
  );
  expect(() => parseNotification({ notifyType: "deviceAdded" })).toThrow(
    "notification is not valid: notifyType is not a known type.",
  );
  expect(() => parseNotification("text")).toThrow("notification is not valid: value must be an object.");
  expect(() => parseBusinessNotification({ notifyType: "deviceAdded" })).toThrow(
    "deviceAdded is not valid: deviceId is missing.",
  );
  expect(() => parseBusinessNotification({ notifyType: "toString" })).toThrow(
    "business notification is not valid: notifyType is not a known type.",
  );
  expect(() => parseBusinessNotification(bodyOf("commandStatus", "documented"))).toThrow(
    "business notification is not valid: notifyType is not a known type.",
  );
});

test("a body's type is what it says, whatever the body is", () => {
  expect(notifyTypeOf({ notifyType: "x" })).toBe("x");
  for (const body of [null, undefined, "notifyType", 7, [], {}, { notifyType: 7 }])
    expect(notifyTypeOf(body)).toBeUndefined();
});

test("a software upgrade as events", () => {
  expect(eventOf("swUpgradeStateChangeNotify", "documented")).toMatchInlineSnapshot(`
    {
      "appId": "a-1",
      "deviceId": "d-1",
      "kind": "software",
      "operationId": "op-1",
      "phase": "downloading",
      "subOperationId": "sub-1",
    }
  `);
  expect(eventOf("swUpgradeStateChangeNotify", "newer-word-otacreated")).toMatchObject({ phase: "otacreated" });
  expect(eventOf("fwUpgradeStateChangeNotify", "newer-word-request-download")).toMatchObject({
    phase: "RequestDownload",
  });
  expect(eventOf("swUpgradeResultNotify", "documented")).toMatchInlineSnapshot(`
    {
      "appId": "a-1",
      "currentVersion": "1.3",
      "deviceId": "d-1",
      "errorCode": "0",
      "kind": "software",
      "operationId": "op-1",
      "outcome": "SUCCESS",
      "reason": "ok",
      "sourceVersion": "1.0",
      "subOperationId": "sub-1",
      "targetVersion": "1.5",
      "upgradeTime": 120,
    }
  `);
  expect(eventOf("swUpgradeResultNotify", "failed")).toMatchObject({
    outcome: "FAIL",
    reason: "Not enough storage for the new firmware package",
    errorCode: "05",
    upgradeTime: 300,
  });
  expect(eventOf("swUpgradeResultNotify", "newer-outcome")).toMatchObject({
    outcome: "CANCELLED",
    reason: "stopped by the operator",
  });
  expect(eventOf("swUpgradeResultNotify", "nulls")).toMatchObject({
    outcome: "SUCCESS",
    reason: undefined,
    errorCode: undefined,
    upgradeTime: undefined,
  });
  expect(eventOf("swUpgradeResultNotify", "error-code-number")).toMatchObject({ errorCode: "127" });
});

test("a firmware upgrade as events", () => {
  expect(eventOf("fwUpgradeStateChangeNotify", "documented")).toMatchInlineSnapshot(`
    {
      "appId": "a-1",
      "deviceId": "d-1",
      "kind": "firmware",
      "operationId": "op-2",
      "phase": "downloading",
      "subOperationId": "sub-2",
    }
  `);
  expect(eventOf("fwUpgradeStateChangeNotify", "step-number")).toMatchObject({ phase: "downloaded" });
  expect(eventOf("fwUpgradeStateChangeNotify", "no-description")).toMatchObject({ phase: "updating" });
  expect(eventOf("fwUpgradeStateChangeNotify", "newer-step")).toMatchObject({ phase: "verifying" });
  expect(eventOf("fwUpgradeResultNotify", "documented")).toMatchInlineSnapshot(`
    {
      "appId": "a-1",
      "currentVersion": "1.6",
      "deviceId": "d-1",
      "errorCode": undefined,
      "kind": "firmware",
      "operationId": "op-2",
      "outcome": "SUCCESS",
      "reason": "SUCCESS",
      "sourceVersion": "1.3",
      "subOperationId": "sub-2",
      "targetVersion": "1.6",
      "upgradeTime": 95,
    }
  `);
  expect(eventOf("fwUpgradeResultNotify", "newer-outcome")).toMatchObject({ outcome: "CANCELLED" });
  expect(eventOf("fwUpgradeResultNotify", "nulls")).toMatchObject({ reason: undefined, currentVersion: undefined });
});

test("normalising evens out, and leaves the body as it was", () => {
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
