import { expect, test } from "vitest";
import { column, integers, textColumn, wordColumn } from "./columns.ts";

test("a column grows and keeps what it has", () => {
  const numbers = column(integers);
  for (let n = 0; n < 5000; n++) numbers.push(n * 3);
  numbers.set(7, 1);
  expect([numbers.length, numbers.at(0), numbers.at(7), numbers.at(4999)]).toEqual([5000, 0, 1, 14_997]);
});

test("texts come back as they were, over page bounds and longer than a page", () => {
  const texts = textColumn();
  const given = ["", "ä€😀", "x".repeat(3_000_000), ...Array.from({ length: 3000 }, (_, n) => `${n}`.repeat(200))];
  for (const text of given) texts.push(text);
  expect(given.every((text, index) => texts.at(index) === text)).toBe(true);
});

test("words are kept once", () => {
  const words = wordColumn();
  for (const word of ["a", "b", "a"]) words.push(word);
  expect([words.at(0), words.at(1), words.at(2)]).toEqual(["a", "b", "a"]);
});
