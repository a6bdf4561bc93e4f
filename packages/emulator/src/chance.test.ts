import { describe, expect, test } from "vitest";
import { between, createChance, identifier } from "./chance.ts";

describe("createChance", () => {
  test("draws the same for the same seed and keys, and something else otherwise", () => {
    expect(createChance(7)("fail", 1)).toBe(createChance(7)("fail", 1));
    expect(createChance(7)("fail", 1)).not.toBe(createChance(8)("fail", 1));
    expect(createChance(7)("fail", 1)).not.toBe(createChance(7)("fail", 2));
  });

  test("spreads evenly from 0 to 1, also over keys that differ in one digit", () => {
    const chance = createChance(1);
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 20_000; n++) buckets[Math.floor(chance("device", `meters-${n}`) * 10)]!++;
    for (const bucket of buckets) expect(Math.abs(bucket - 2000)).toBeLessThan(200);
  });
});

test("between reaches both ends and nothing beyond", () => {
  expect([between(0, 3, 5), between(0.5, 3, 5), between(1 - 2 ** -32, 3, 5)]).toEqual([3, 4, 5]);
});

test("identifier gives 32 hexadecimal digits that do not repeat", () => {
  const chance = createChance(1);
  const ids = Array.from({ length: 10_000 }, (_, n) => identifier(chance, "sub", n));
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.every((id) => /^[\da-f]{32}$/.test(id))).toBe(true);
});
