import { expect, test } from "vitest";
import { timeOf } from "./time.ts";

test.each([
  ["2026-01-31T22:00Z", "2026-01-31T22:00:00.000Z"],
  ["2026-01-31T22:00:05.25+08:00", "2026-01-31T14:00:05.250Z"],
  ["2024-02-29T00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-02-29", undefined],
  ["2030-02-30T00:00Z", undefined],
  ["2030-13-01T00:00Z", undefined],
  ["2030-01-01T25:00Z", undefined],
  ["build 7", undefined],
  ["7", undefined],
  ["tomorrow", undefined],
  ["", undefined],
])("%j is %j", (text, time) => {
  expect(timeOf(text)?.toISOString()).toBe(time);
});
