import * as fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../checking/index.ts";
import { lenientBoolean, lenientNumber } from "./lenient.ts";
import { openEnum } from "./open-enum.ts";
import { pageQuery } from "./paging.ts";
import { fromPlatformTime, platformTime, toPlatformTime } from "./platform-time.ts";
import { shortText, text } from "./text.ts";

test.each([
  ["20260131T235959Z", "2026-01-31T23:59:59.000Z"],
  ["20240229T000000Z", "2024-02-29T00:00:00.000Z"],
  ["20260229T000000Z", undefined],
  ["20260131T240000Z", undefined],
  ["20261301T000000Z", undefined],
  ["20260131T235960Z", undefined],
  ["20260131T235959", undefined],
  ["2026-01-31T23:59:59Z", undefined],
  [" 20260131T235959Z", undefined],
  ["", undefined],
])("time %j is %j", (written, instant) => {
  expect(fromPlatformTime(written)?.toISOString()).toBe(instant);
  expect(platformTime("123026").safeParse(written).success).toBe(instant !== undefined);
});

test("a malformed time carries the code with which the platform refuses it", () => {
  expect(platformTime("123026").safeParse("tomorrow").error?.issues).toMatchObject([
    { params: { code: "123026" }, message: "must be a UTC time such as 20260131T235959Z" },
  ]);
});

test("every instant survives being written and read, to the second", () => {
  const instant = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true });
  fc.assert(
    fc.property(instant, (one) => {
      expect(fromPlatformTime(toPlatformTime(one))?.getTime()).toBe(Math.floor(one.getTime() / 1000) * 1000);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});

test.each([
  [7, 7],
  ["7", 7],
  ["-1.5", -1.5],
  ["", undefined],
  ["7 ", undefined],
  ["0x7", undefined],
  ["1e3", undefined],
  [null, undefined],
  [Number.NaN, undefined],
])("a count of %j is read as %j", (given, read) => {
  expect(lenientNumber.safeParse(given).data).toBe(read);
});

test.each([
  [true, true],
  [false, false],
  ["true", true],
  ["false", false],
  ["TRUE", undefined],
  [1, undefined],
  [null, undefined],
])("a flag of %j is read as %j", (given, read) => {
  expect(lenientBoolean.safeParse(given).data).toBe(read);
});

test("an open enum reads every word, and only words", () => {
  const word = openEnum(["SUCCESS", "FAIL"]);
  for (const given of ["SUCCESS", "success", "PARTIAL", ""]) expect(word.parse(given)).toBe(given);
  for (const given of [null, 1, {}]) expect(word.safeParse(given).success).toBe(false);
});

test("text of a request is neither empty nor too long", () => {
  expect(text(2).safeParse("ab").success).toBe(true);
  expect(text(2).safeParse("abc").success).toBe(false);
  expect(shortText.safeParse("").success).toBe(false);
  expect(shortText.safeParse("x".repeat(256)).success).toBe(true);
  expect(shortText.safeParse("x".repeat(257)).success).toBe(false);
});

test.each([
  [1, undefined],
  [100, undefined],
  [0, "must be at least 1"],
  [101, "must be at most 100"],
  [1.5, "must be a whole number"],
  ["1", "must be a number"],
])("as pageSize, %j %s", (given, said) => {
  const seen = check(pageQuery.pageSize, given);
  expect(seen.ok ? undefined : seen.issues[0]?.message).toBe(said);
});
