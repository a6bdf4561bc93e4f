import { describe, expect, test } from "vitest";
import { between, createRandom, identifier } from "./seeded-random.ts";

describe("createRandom", () => {
  test("draws the same for the same seed and keys, and something else otherwise", () => {
    expect(createRandom(7)("fail", 1)).toBe(createRandom(7)("fail", 1));
    expect(createRandom(7)("fail", 1)).not.toBe(createRandom(8)("fail", 1));
    expect(createRandom(7)("fail", 1)).not.toBe(createRandom(7)("fail", 2));
  });

  test("spreads evenly from 0 to 1, also over keys that differ in one digit", () => {
    const random = createRandom(1);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n++) buckets[Math.floor(random("device", `meters-${n}`) * 10)]!++;
    for (const bucket of buckets) expect(Math.abs(bucket - 2000)).toBeLessThan(200);
  });
});

test("between reaches both ends and nothing beyond", () => {
  expect([between(0, 3, 5), between(0.5, 3, 5), between(1 - 2 ** -32, 3, 5)]).toEqual([3, 4, 5]);
});

test("identifier gives 32 hexadecimal digits that do not repeat", () => {
  const random = createRandom(1);
  const ids = Array.from({ length: 10_000 }, (_, n) => identifier(random, "sub", n));
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.every((id) => /^[\da-f]{32}$/.test(id))).toBe(true);
});
