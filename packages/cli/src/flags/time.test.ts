import { expect, test } from "vitest";
import { readTime } from "./time.ts";

const evening = Date.UTC(2026, 0, 31, 22);

test.each([
  ["2026-01-31T22:00Z", evening],
  ["2026-01-31T22:00:00.000Z", evening],
  ["2026-02-01T00:00+02:00", evening],
  ["20260131T220000Z", evening],
  ["2026-01-31T22:00", new Date(2026, 0, 31, 22).getTime()],
  ["2026-01-31", Date.UTC(2026, 0, 31)],
  ["2028-02-29", Date.UTC(2028, 1, 29)],
])("reads %s", (text, time) => {
  expect(readTime(text)?.getTime()).toBe(time);
});

test.each(["2030-02-30T00:00Z", "2030-02-29", "2030-01-01T24:30Z", "20300230T000000Z", "build 7", "7", "", 7])(
  "reads no time in %j",
  (text) => {
    expect(readTime(text)).toBeUndefined();
  },
);
