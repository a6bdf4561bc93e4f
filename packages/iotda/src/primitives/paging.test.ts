import { expect, test } from "vitest";
import { nextMarker, pagesOf, type PageEnd } from "./paging.ts";

test.each<[what: string, rows: number, end: PageEnd, before: string | undefined, next: string | undefined]>([
  ["a full page", 50, { page: { count: 120, marker: "a" } }, undefined, "a"],
  ["a shorter page than was asked for", 7, { page: { count: 120, marker: "a" } }, undefined, "a"],
  ["a page without a count", 7, { page: { marker: "a" } }, undefined, "a"],
  ["a count of nothing beside rows", 7, { page: { count: 0, marker: "a" } }, undefined, "a"],
  ["both beside the rows", 7, { count: "8", marker: "a" }, undefined, "a"],
  ["all rows", 7, { page: { count: 7, marker: "a" } }, undefined, undefined],
  ["all rows, counted beside them as text", 7, { count: "7", marker: "a" }, undefined, undefined],
  ["no rows", 0, { page: { count: 120, marker: "a" } }, "b", undefined],
  ["no marker", 50, { page: { count: 120, marker: null } }, "b", undefined],
  ["no page", 50, {}, undefined, undefined],
  ["the marker that was asked with", 50, { page: { count: 120, marker: "a" } }, "a", undefined],
])("%s: %o rows, %o", (_what, rows, end, before, next) => {
  expect(nextMarker(rows, end, before)).toBe(next);
});

test("a list is read to its end, and each page is asked for with the marker of the one before", async () => {
  const asked: object[] = [];
  const replies = [
    { rows: [1, 2], page: { marker: "a" } },
    { rows: [3], page: { marker: "b" } },
    { rows: [], page: { marker: "b" } },
  ];
  const rows: number[] = [];
  const read = async (query: object) => {
    asked.push(query);
    return replies[asked.length - 1]!;
  };
  for await (const page of pagesOf("rows", read)) rows.push(...page);
  expect(rows).toEqual([1, 2, 3]);
  expect(asked).toEqual([{ limit: 50 }, { limit: 50, marker: "a" }, { limit: 50, marker: "b" }]);
});
