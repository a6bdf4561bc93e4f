import { ContractError } from "@upcall/contracts/errors";
import { operations, type Operation } from "@upcall/contracts/operations";
import { expect, test } from "vitest";
import { encode } from "./encode.ts";

const placed: [operation: Operation, request: object, method: string, target: string, body: string | undefined][] = [
  [
    operations.getAuthToken,
    { appId: "a+1", secret: "s&=ü" },
    "POST",
    "/iocm/app/sec/v1.1.0/login",
    "appId=a%2B1&secret=s%26%3D%C3%BC",
  ],
  [operations.logout, { accessToken: "t" }, "POST", "/iocm/app/sec/v1.1.0/logout", '{"accessToken":"t"}'],
  [
    operations.subDeviceBusinessData,
    { notifyType: "deviceAdded", ownerFlag: "true", callbackUrl: "https://h:1/", appId: undefined },
    "POST",
    "/iocm/app/sub/v1.2.0/subscriptions?ownerFlag=true",
    '{"notifyType":"deviceAdded","callbackUrl":"https://h:1/"}',
  ],
  [
    operations.querySingleSubscription,
    { subscriptionId: "a/b c?", appId: "x y" },
    "GET",
    "/iocm/app/sub/v1.2.0/subscriptions/a%2Fb%20c%3F?appId=x+y",
    undefined,
  ],
  [
    operations.queryBatchSubscriptions,
    { pageNo: 0, pageSize: 10 },
    "GET",
    "/iocm/app/sub/v1.2.0/subscriptions?pageNo=0&pageSize=10",
    undefined,
  ],
  [operations.queryBatchSubscriptions, {}, "GET", "/iocm/app/sub/v1.2.0/subscriptions", undefined],
  [
    operations.createFirmwareUpgradeTask,
    { fileId: "f", targets: { devices: ["d-1"] } },
    "POST",
    "/iodm/northbound/v1.5.0/operations/firmwareUpgrade",
    '{"fileId":"f","targets":{"devices":["d-1"]}}',
  ],
  [
    operations.queryUpgradeSubTask,
    { operationId: "op", subOperationStatus: "fail" },
    "GET",
    "/iodm/northbound/v1.5.0/operations/op/subOperations?subOperationStatus=fail",
    undefined,
  ],
];

test.each(placed)("case %#: each field is put where it belongs", (operation, request, method, target, body) => {
  expect(encode(operation, request)).toMatchObject({ method, target, ...(body === undefined ? {} : { body }) });
  if (body === undefined) expect(encode(operation, request)).not.toHaveProperty("body");
});

const refused: [operation: Operation, request: object, said: string][] = [
  [operations.queryUpgradeTask, {}, "queryUpgradeTask request is not valid: operationId is missing."],
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
  expect(() => encode(operation, request)).toThrow(ContractError);
  expect(() => encode(operation, request)).toThrow(said);
});
