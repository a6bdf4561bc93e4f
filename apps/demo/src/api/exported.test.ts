import { Hono } from "hono";
import { expect, test } from "vitest";
import { cell, exported } from "./exported.ts";

const rows = async function* () {
  yield [{ device: "d-1", reason: '=HYPERLINK("http://evil.example")', attempt: 1 }];
  yield [{ device: 'd "two"', reason: "a,b\nc", attempt: 2 }];
};
const app = new Hono().get("/:format", (c) =>
  exported(c, {
    name: "devices-op/1",
    format: c.req.param("format") as "csv" | "json",
    columns: ["device", "reason", "attempt"],
    rows: rows(),
  }),
);

test.for(["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"])("%j is no formula for a spreadsheet", (text) => {
  expect(cell(text)).toMatch(/^"?'/);
});

test("numbers stay numbers, and what is absent is empty", () => {
  expect([cell(-1), cell(null), cell("plain")]).toEqual(["-1", "", "plain"]);
});

test("CSV has a header, quotes what needs it, and arrives as a file", async () => {
  const response = await app.request("/csv");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="devices-op_1.csv"');
  expect(await response.text()).toBe(
    'device,reason,attempt\r\nd-1,"\'=HYPERLINK(""http://evil.example"")",1\r\n"d ""two""","a,b\nc",2\r\n',
  );
});

test("JSON is an array of what came, unchanged", async () => {
  const response = await app.request("/json");
  expect(await response.json()).toEqual([
    { device: "d-1", reason: '=HYPERLINK("http://evil.example")', attempt: 1 },
    { device: 'd "two"', reason: "a,b\nc", attempt: 2 },
  ]);
});
