import { expect, test } from "vitest";
import { eventKey, operationPrefix, streamKey } from "./key.ts";

const ids = { appId: "app 1", operationId: "op/1", subOperationId: "sub-1" };

test("an id cannot be read as a part of another id", () => {
  expect(streamKey(ids)).toBe("app%201/op%2F1/sub-1");
  expect(streamKey({ ...ids, operationId: "op", subOperationId: "1/sub-1" })).not.toBe(streamKey(ids));
});

test("the streams of an operation begin with its prefix, those of an operation with a longer id do not", () => {
  expect(streamKey(ids)).toMatch(new RegExp(`^${operationPrefix(ids)}`));
  expect(operationPrefix(ids)).toBe("app%201/op%2F1/");
  expect(streamKey({ ...ids, operationId: "op/12" }).startsWith(operationPrefix(ids))).toBe(false);
});

test("an event's key holds its stream, type, state and attempt", () => {
  expect(eventKey(streamKey(ids), "swUpgradeResultNotify", "SUCCESS", 2)).toBe(
    "app%201/op%2F1/sub-1/swUpgradeResultNotify/SUCCESS/2",
  );
});
