import { operations, subscriptionOperations, type OperationName } from "@upcall/contracts/operations";
import { expectTypeOf, test } from "vitest";
import { createClient, createClientOf, type Client, type Page } from "./index.ts";

declare const iot: Client;

test("each operation is a method under its documented name", () => {
  expectTypeOf<Exclude<keyof Client, "ensureSubscriptions" | "watchUpgrade">>().toEqualTypeOf<OperationName>();
});

test("a request is one flat object", () => {
  expectTypeOf(iot.queryUpgradeTask).parameter(0).toEqualTypeOf<{ operationId: string }>();
  expectTypeOf(iot.querySingleSubscription)
    .parameter(0)
    .toEqualTypeOf<{ subscriptionId: string; appId?: string | undefined }>();
  // @ts-expect-error -- the management API spells it in lower case.
  void iot.subDeviceManagementData({ notifyType: "swUpgradeResultNotify", callbackUrl: "" });
  // @ts-expect-error -- no notification of device management.
  void iot.subDeviceManagementData({ notifyType: "deviceAdded", callbackurl: "" });
  // @ts-expect-error -- a request with mandatory fields must be given.
  void iot.queryUpgradeTask();
  void iot.queryBatchSubscriptions();
});

test("a login may leave the client's own credentials out", () => {
  expectTypeOf(iot.getAuthToken).toBeCallableWith();
  expectTypeOf(iot.refreshAuthToken).toBeCallableWith({ refreshToken: "" });
  // @ts-expect-error -- the refresh token is nobody's but the caller's.
  void iot.refreshAuthToken();
});

test("deleting everything needs all: true", () => {
  expectTypeOf(iot.deleteBatchSubscriptions).toBeCallableWith({ all: true });
  expectTypeOf(iot.deleteBatchSubscriptions).toBeCallableWith({ notifyType: "deviceAdded" });
  // @ts-expect-error -- an empty filter deletes everything.
  void iot.deleteBatchSubscriptions({});
  // @ts-expect-error -- so does none.
  void iot.deleteBatchSubscriptions();
});

test("a reply has the documented shape", () => {
  expectTypeOf(iot.subDeviceManagementData).returns.resolves.toEqualTypeOf<void>();
  expectTypeOf(iot.createFirmwareUpgradeTask).returns.resolves.toHaveProperty("operationId").toEqualTypeOf<string>();
});

test("lists have rows and pages, other calls do not", () => {
  const list = iot.queryUpgradeSubTask({ operationId: "" });
  expectTypeOf(list.page).returns.resolves.toExtend<Page<{ subOperationId: string }>>();
  expectTypeOf(list[Symbol.asyncIterator]).toBeFunction();
  expectTypeOf(iot.queryUpgradeTask({ operationId: "" })).not.toHaveProperty("page");
});

test("attempt narrows to the value or the error, whose code is suggested", async () => {
  const made = await iot.createFirmwareUpgradeTask({ fileId: "", targets: {} }).attempt();
  if (made.ok) expectTypeOf(made.value.operationId).toEqualTypeOf<string>();
  else if (made.error.name === "TransportError") expectTypeOf(made.error.sent).toEqualTypeOf<"no" | "maybe">();
  else if (made.error.name === "PlatformError") {
    expectTypeOf(made.error.status).toEqualTypeOf<number>();
    expectTypeOf<"123016">().toExtend<typeof made.error.code>();
  }
});

test("a client of some operations has no others", () => {
  const some = createClientOf(subscriptionOperations, { baseUrl: "", appId: "", secret: "" });
  expectTypeOf<keyof typeof some>().toEqualTypeOf<keyof typeof subscriptionOperations>();
  expectTypeOf(operations).toHaveProperty("queryUpgradeTask");
});

test("there are three ways to be an application, and no mixture", () => {
  const baseUrl = "";
  expectTypeOf(createClient).toBeCallableWith({ baseUrl, appId: "", secret: "" });
  expectTypeOf(createClient).toBeCallableWith({ baseUrl, appId: "", accessToken: async () => ({ accessToken: "" }) });
  expectTypeOf(createClient).toBeCallableWith({ baseUrl, proxied: true });
  // @ts-expect-error -- a page behind a proxy holds no secret.
  createClient({ baseUrl, proxied: true, secret: "" });
  // @ts-expect-error -- a secret needs its application.
  createClient({ baseUrl, secret: "" });
  // @ts-expect-error -- no such option.
  createClient({ baseUrl, appId: "", secret: "", timeOut: 1 });
});
