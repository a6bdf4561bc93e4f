import { expect, test } from "vitest";
import * as z from "zod/mini";
import { rows } from "./rows.ts";

const reply = z.looseObject({ data: rows(z.object({ id: z.string() })) });

test.each([{}, { data: null }, { data: undefined }, { data: [] }])("%o has no rows", (body) => {
  expect(reply.parse(body).data).toEqual([]);
});

test("rows are read, and a value that is no list is refused", () => {
  expect(reply.parse({ data: [{ id: "a" }] }).data).toEqual([{ id: "a" }]);
  expect(reply.safeParse({ data: "a" }).success).toBe(false);
  expect(reply.safeParse({ data: [{ id: 1 }] }).success).toBe(false);
});
