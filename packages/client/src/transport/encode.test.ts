import { ContractError } from "@upcall/contracts/errors";
import { operations, type Operation } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { encodeRequest } from "./encode.ts";

const placed: [operation: Operation, request: object, target: string, body: string | undefined][] = [
  [
    operations.getAuthToken,
    { appId: "a+1", secret: "s&=ü" },
    "/iocm/app/sec/v1.1.0/login",
    "appId=a%2B1&secret=s%26%3D%C3%BC",
  ],
  [operations.logout, { accessToken: "t" }, "/iocm/app/sec/v1.1.0/logout", '{"accessToken":"t"}'],
  [
    operations.subDeviceBusinessData,
    { notifyType: "deviceAdded", ownerFlag: "true", callbackUrl: "https://h:1/", appId: undefined },
    "/iocm/app/sub/v1.2.0/subscriptions?ownerFlag=true",
    '{"notifyType":"deviceAdded","callbackUrl":"https://h:1/"}',
  ],
  [
    operations.querySingleSubscription,
    { subscriptionId: "a/b c?", appId: "x y" },
    "/iocm/app/sub/v1.2.0/subscriptions/a%2Fb%20c%3F?appId=x+y",
    undefined,
  ],
  [
    operations.queryBatchSubscriptions,
    { pageNo: 0, pageSize: 10 },
    "/iocm/app/sub/v1.2.0/subscriptions?pageNo=0&pageSize=10",
    undefined,
  ],
  [operations.queryBatchSubscriptions, {}, "/iocm/app/sub/v1.2.0/subscriptions", undefined],
  [
    operations.createFirmwareUpgradeTask,
    { fileId: "f", targets: { devices: ["d-1"] } },
    "/iodm/northbound/v1.5.0/operations/firmwareUpgrade",
    '{"fileId":"f","targets":{"devices":["d-1"]}}',
  ],
  [
    operations.queryUpgradeSubTask,
    { operationId: "op", subOperationStatus: "fail" },
    "/iodm/northbound/v1.5.0/operations/op/subOperations?subOperationStatus=fail",
    undefined,
  ],
];

test.each(placed)("case %#: each field is put where it belongs", (operation, request, target, body) => {
  expect(encodeRequest(operation, request)).toMatchObject({ target, body });
});

test("a body says how it is encoded", () => {
  const typeOf = (operation: Operation, request: object): unknown => encodeRequest(operation, request).contentType;
  expect(typeOf(operations.getAuthToken, { appId: "a", secret: "s" })).toBe("application/x-www-form-urlencoded");
  expect(typeOf(operations.logout, { accessToken: "t" })).toBe("application/json");
  expect(typeOf(operations.queryBatchSubscriptions, {})).toBeUndefined();
});

const refused: [operation: Operation, request: object, said: string][] = [
  ...[".", "..", "\ud800"].map((subscriptionId): (typeof refused)[number] => [
    operations.deleteSingleSubscription,
    { subscriptionId },
    "subscriptionId must be an id; an address cannot hold this one",
  ]),
  [operations.queryUpgradeTask, {}, "queryUpgradeTask request is not valid: operationId is missing."],
  [operations.queryUpgradeTask, "op-1" as never, "value must be an object, such as { operationId: … }"],
  [operations.queryUpgradeTask, undefined as never, "value must be an object, such as { operationId: … }"],
  [operations.queryUpgradePackageList, [] as never, "value must be an object, such as { fileType: … }"],
  [operations.queryUpgradeTask, { operationId: "op", pageNo: 1 }, "pageNo is not a known field"],
  [operations.queryUpgradeSubTask, { operationId: "op", pageSize: 101 }, "pageSize must be at most 100"],
  [
    operations.subDeviceManagementData,
    { notifyType: "deviceAdded", callbackurl: "https://h:1/" },
    "notifyType must be",
  ],
  [operations.deleteSingleSubscription, { subscriptionId: "" }, "subscriptionId must not be empty"],
  [operations.createSoftwareUpgradeTask, { fileId: "f", targets: {}, speed: 1 }, "speed is not a known field"],
];

test.each(refused)("case %#: a wrong request is refused in words", (operation, request, said) => {
  expect(() => encodeRequest(operation, request)).toThrow(ContractError);
  expect(() => encodeRequest(operation, request)).toThrow(said);
});
