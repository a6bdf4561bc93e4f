import type { Notification } from "@upcall/contracts/notifications";
import { expect, test } from "vitest";
import type { HandledEvent } from "../app/record.ts";
import { compare } from "./compare.ts";

const ids = { deviceId: "d-1", appId: "a-1", operationId: "op-1", subOperationId: "sub-1" };
const phase = (state: string): Notification => ({
  notifyType: "swUpgradeStateChangeNotify",
  ...ids,
  swUpgradeState: state,
});
const result = (outcome: string): Notification => ({
  notifyType: "swUpgradeResultNotify",
  ...ids,
  swUpgradeResult: outcome,
});
const handled = (state: string, times = 1): HandledEvent => ({ ...ids, kind: "software", state, times });

test("equal records lose nothing", () => {
  expect(compare(1, [phase("downloading"), result("SUCCESS")], [handled("downloading"), handled("SUCCESS")])).toEqual({
    devices: 1,
    succeeded: 1,
    failed: 0,
    pushed: 2,
    handled: 2,
    duplicates: 0,
    lost: 0,
  });
});

test("a notification that was never handled is lost", () => {
  expect(compare(1, [phase("downloading"), result("FAIL")], [handled("downloading")])).toMatchObject({
    lost: 1,
    failed: 0,
  });
});

test("a notification that was handled twice is a duplicate", () => {
  expect(compare(1, [phase("downloading")], [handled("downloading", 2)])).toMatchObject({ duplicates: 1, lost: 0 });
});

test("the second attempt of a device announces the same words again and is due again", () => {
  const pushed = [phase("downloading"), result("FAIL"), phase("downloading"), result("SUCCESS")];
  const once = [handled("downloading"), handled("FAIL"), handled("SUCCESS")];
  expect(compare(1, pushed, once)).toMatchObject({ lost: 1 });
  expect(compare(1, pushed, [...once, handled("downloading")])).toMatchObject({ lost: 0, duplicates: 0 });
});

test("a late notification does not undo an outcome", () => {
  const pushed = [phase("downloading"), result("SUCCESS")];
  expect(compare(1, pushed, [handled("SUCCESS"), handled("downloading")])).toMatchObject({ succeeded: 1, lost: 0 });
});
