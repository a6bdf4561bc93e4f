import { expectTypeOf, test } from "vitest";
import type { ErrorCodeOf, operations, ReplyOf, RequestOf } from "./index.ts";

type Operations = typeof operations;

test("a request is one flat object of path, query and body fields", () => {
  expectTypeOf<RequestOf<Operations["subDeviceManagementData"]>>().toEqualTypeOf<{
    notifyType:
      | "swUpgradeStateChangeNotify"
      | "swUpgradeResultNotify"
      | "fwUpgradeStateChangeNotify"
      | "fwUpgradeResultNotify";
    callbackurl: string;
  }>();
  expectTypeOf<RequestOf<Operations["queryUpgradeSubTask"]>>().toEqualTypeOf<{
    operationId: string;
    subOperationStatus?: "wait" | "processing" | "fail" | "success" | "stop" | undefined;
    pageNo?: number | undefined;
    pageSize?: number | undefined;
  }>();
  expectTypeOf<RequestOf<Operations["subDeviceBusinessData"]>>().toHaveProperty("ownerFlag");
});

test("a reply has the documented fields, or is nothing", () => {
  expectTypeOf<ReplyOf<Operations["subDeviceManagementData"]>>().toEqualTypeOf<void>();
  expectTypeOf<ReplyOf<Operations["getAuthToken"]>["accessToken"]>().toEqualTypeOf<string>();
  expectTypeOf<ReplyOf<Operations["getAuthToken"]>["expiresIn"]>().toEqualTypeOf<number | null | undefined>();
  type Row = ReplyOf<Operations["queryBatchSubscriptions"]>["subscriptions"][number];
  expectTypeOf<Row["subscriptionId"]>().toEqualTypeOf<string>();
});

test("an operation knows its codes", () => {
  expectTypeOf<ErrorCodeOf<Operations["subDeviceManagementData"]>>().toEqualTypeOf<
    "100222" | "100228" | "100203" | "1010009" | "1010005" | "100229" | "100244"
  >();
  expectTypeOf<ErrorCodeOf<Operations["logout"]>>().toEqualTypeOf<never>();
});
