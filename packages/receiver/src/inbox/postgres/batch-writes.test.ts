import { expect, test } from "vitest";
import { batchWrites } from "./batch-writes.ts";

const limits = { writes: 1, items: 3, bytes: 10, sizeOf: (item: string) => item.length };
const outcomes = (all: readonly Promise<void>[]): Promise<string[]> =>
  Promise.all(all.map((one) => one.then(() => "stored").catch((error: Error) => error.message)));

/** Writes into `groups`, as a store that refuses some items and fails on others. */
function store() {
  const groups: string[] = [];
  const write = async (items: readonly string[]): Promise<void> => {
    groups.push(items.join(" "));
    await Promise.resolve();
    if (items.includes("refused")) throw Object.assign(new Error("value refused"), { code: "22021" });
    if (items.includes("down")) throw Object.assign(new Error("connection lost"), { code: "57P01" });
  };
  return { groups, accept: batchWrites(write, limits) };
}

test("items that arrive during a write form the next batch, up to a number of items and bytes", async () => {
  const { groups, accept } = store();
  const items = ["a", "b", "c", "d", "123456", "1234567", "e"];
  expect(await outcomes(items.map((item) => accept(item)))).toEqual(items.map(() => "stored"));
  expect(groups).toEqual(["a", "b c d", "123456 1234567", "e"]);
});

test("an item that the store refuses fails alone", async () => {
  const { accept } = store();
  const results = await outcomes(["a", "b", "refused", "c"].map((item) => accept(item)));
  expect(results).toEqual(["stored", "stored", "value refused", "stored"]);
});

test("a store that fails rejects the whole batch, once", async () => {
  const { groups, accept } = store();
  const results = await outcomes(["a", "b", "down", "c"].map((item) => accept(item)));
  expect(results).toEqual(["stored", ...Array(3).fill("connection lost")]);
  expect(groups).toHaveLength(2);
});

test("an item whose deadline comes before its batch is dropped", async () => {
  const { groups, accept } = store();
  const deadline = Promise.resolve();
  expect(await outcomes([accept("a"), accept("b", deadline), accept("c")])).toEqual([
    "stored",
    "not stored before the deadline",
    "stored",
  ]);
  expect(groups).toEqual(["a", "c"]);
});
