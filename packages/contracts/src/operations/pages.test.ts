import { expect, test } from "vitest";
import { pages } from "./pages.ts";

interface Habits {
  readonly rows: number;
  /** Most rows that the platform gives at once. */
  readonly cap: number;
  readonly total?: number | null;
  readonly first?: number;
  readonly ignoresPageNo?: boolean;
}

/** Reads a list of a platform that has such habits, and counts the requests. */
async function read({ rows, cap, total, first, ignoresPageNo = false }: Habits) {
  let requests = 0;
  const all = Array.from({ length: rows }, (_, row) => row);
  const seen: number[] = [];
  const list = pages(
    "queryThings",
    async (pageNo) => {
      requests += 1;
      const from = ignoresPageNo ? 0 : pageNo * cap;
      return { rows: all.slice(from, from + cap), ...(total !== undefined && { total }) };
    },
    first,
  );
  for await (const page of list) seen.push(...page);
  return { requests, seen, all };
}

test.each<[name: string, habits: Habits, requests: number]>([
  ["in one page", { rows: 30, cap: 100, total: 30 }, 1],
  ["in full pages", { rows: 200, cap: 100, total: 200 }, 2],
  ["whose last page is not full", { rows: 250, cap: 100, total: 250 }, 3],
  ["of a platform that gives 50 rows at once", { rows: 120, cap: 50, total: 120 }, 3],
  ["of such a platform that does not tell the total", { rows: 120, cap: 50, total: null }, 3],
  ["without a total, in full pages", { rows: 100, cap: 50 }, 3],
  ["without a total, in one page", { rows: 30, cap: 100 }, 2],
  ["without a total, of a platform that gives all rows for every page", { rows: 30, cap: 100, ignoresPageNo: true }, 2],
  ["that has shrunk meanwhile", { rows: 100, cap: 100, total: 300 }, 2],
  ["without rows", { rows: 0, cap: 100, total: 0 }, 1],
])("a list %s is read whole", async (_name, habits, requests) => {
  const list = await read(habits);
  expect(list.seen).toEqual(list.all);
  expect(list.requests).toBe(requests);
});

test("a list is read from the page that is named", async () => {
  expect(await read({ rows: 250, cap: 50, total: 250, first: 4 })).toMatchObject({ requests: 1, seen: { length: 50 } });
});

test("a platform that gives the same page twice of a longer list is an error, not half a list", async () => {
  await expect(read({ rows: 120, cap: 50, total: 120, ignoresPageNo: true })).rejects.toMatchObject({
    name: "ContractError",
    advice: "report-bug",
    message: "queryThings reply is not valid: pageNo is not heeded: two pages hold the same 50 rows, of 120.",
  });
});
