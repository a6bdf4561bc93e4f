import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

test("without a terminal, a line is written whenever a tenth of a campaign is done", () => {
  const lines: string[] = [];
  const progress = createProgress({ isTTY: false, write: (text: string) => lines.push(text) } as never);
  const at = (done: number) =>
    progress.show([{ name: "software", devices: 100, counts: { SUCCESS: done, updating: 3 } }]);
  for (const done of [0, 5, 9, 10, 19, 20]) at(done);
  expect(lines.map((line) => line.replace(/ +/g, " ").slice(0, 16))).toEqual([
    "software 0 % dow",
    "software 10 % do",
    "software 20 % do",
  ]);
  expect(lines[2]).toMatch(/updating {4}3 {2}SUCCESS {3}20 {2}FAIL {4}0 {2}of 100\n$/);
});
