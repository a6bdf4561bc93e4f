import { expectTypeOf, test } from "vitest";
import type { BusinessNotification, BusinessNotificationOf } from "./business/index.ts";
import { normalize } from "./index.ts";
import type {
  BusinessNotifyType,
  FirmwareResult,
  FirmwareState,
  ManagementNotifyType,
  Notification,
  NotificationOf,
  Phase,
  SoftwareResult,
} from "./index.ts";

test("the unions have exactly the documented types", () => {
  expectTypeOf<Notification["notifyType"]>().toEqualTypeOf<ManagementNotifyType>();
  expectTypeOf<BusinessNotification["notifyType"]>().toEqualTypeOf<BusinessNotifyType>();
});

test("a type picks its notification", () => {
  expectTypeOf<NotificationOf<"fwUpgradeResultNotify">>().toEqualTypeOf<FirmwareResult>();
  expectTypeOf<BusinessNotificationOf<"deviceAdded">["deviceId"]>().toEqualTypeOf<string>();
});

test("documented words are suggested and others accepted", () => {
  expectTypeOf<"SUCCESS">().toExtend<SoftwareResult["swUpgradeResult"]>();
  expectTypeOf<string>().toExtend<SoftwareResult["swUpgradeResult"]>();
});

test("a normalised notification has no null and no two types for one thing", () => {
  const result = normalize({} as SoftwareResult);
  expectTypeOf(result.upgradeTime).toEqualTypeOf<number | undefined>();
  expectTypeOf(result.errorCode).toEqualTypeOf<string | undefined>();
  expectTypeOf(result.description).toEqualTypeOf<string | undefined>();
  const state = normalize({} as FirmwareState);
  expectTypeOf(state.step).toEqualTypeOf<string>();
  expectTypeOf(state.stepDesc).toExtend<Phase | (string & {})>();
});
