import { expect, test } from "vitest";
import { createWire, readWire } from "./wire-options.ts";

test("undefined means the default", () => {
  expect(createWire({ taskStatus: undefined, tokenGrace: 5 })).toEqual({ ...createWire({}), tokenGrace: 5 });
});

test.each([
  [{ taskStatus: 204 }, /^wire: taskStatus has a value that is not known/],
  [{ tokenGrace: -1 }, /^wire: tokenGrace has a value/],
  [{ retryEvery: 1e300 }, /^wire: retryEvery has a value/],
  [{ whenOnline: "now" }, /^wire: whenOnline has a value/],
  [{ whenOnline: "custom" }, /^wire: whenOnline has a value/],
  [{ whenOnline: "" }, /^wire: whenOnline has a value/],
  [{ duplicates: "keep" }, /^wire: must be an object; its fields are duplicateSubscription, urlsCoexist, /],
  ["keep", /^wire: must be an object/],
  [null, /^wire: must be an object/],
  [[], /^wire: must be an object/],
])("%j is refused with the field at fault", (value, message) => {
  expect(() => readWire(value)).toThrow(message);
});
