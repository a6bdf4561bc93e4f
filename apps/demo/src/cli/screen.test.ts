import { expect, test } from "vitest";
import { createScreen } from "./screen.ts";

const campaign = (done: number, devices = 100) => ({
  name: "software",
  devices,
  counts: { SUCCESS: done, updating: 3 },
});

test("without a terminal, a line is written whenever a tenth of a campaign is done", () => {
  const lines: string[] = [];
  const screen = createScreen({ isTTY: false, write: (text: string) => lines.push(text) } as never);
  for (const done of [0, 5, 9, 10, 19, 20]) screen.show([campaign(done)]);
  expect(lines).toEqual([
    "software   0 % of 100: 0 downloading, 0 downloaded, 3 updating, 0 ok, 0 failed\n",
    "software  10 % of 100: 0 downloading, 0 downloaded, 3 updating, 10 ok, 0 failed\n",
    "software  20 % of 100: 0 downloading, 0 downloaded, 3 updating, 20 ok, 0 failed\n",
  ]);
});

/** What a terminal shows after the escapes that log-update writes. */
function terminal(columns = 80, height = 24) {
  const rows: string[] = [""];
  let [row, column] = [0, 0];
  const put = (char: string): void => {
    rows[row] = rows[row]!.padEnd(column).slice(0, column) + char + rows[row]!.slice(column + 1);
    column += 1;
  };
  const down = (by: number): void => {
    row += by;
    while (rows.length <= row) rows.push("");
  };
  const act: Readonly<Record<string, (by: number) => void>> = {
    A: (by) => void (row = Math.max(0, row - by)),
    B: down,
    G: (by) => void (column = by - 1),
    J: () => void rows.splice(row + 1),
    K: (mode) => void (rows[row] = mode === 2 ? "" : rows[row]!.slice(0, column)),
  };
  const write = (text: string): boolean => {
    // oxlint-disable-next-line no-control-regex
    for (const [, by, command, char] of text.matchAll(/\u001B\[\??([\d;]*)([A-Za-z])|([^])/g)) {
      if (command) act[command]?.(Number(by || (command === "K" ? 0 : 1)));
      else if (char === "\n") [column] = [0, down(1)];
      else put(char!);
    }
    return true;
  };
  return { rows, output: { isTTY: true, columns, rows: height, write } as never };
}

test("on a terminal of 80 columns no line is too long, and what is said while progress is drawn stays", () => {
  const { rows, output } = terminal();
  const screen = createScreen(output);
  const link = "dashboard http://127.0.0.1:54321/#login=0b7d0d3e-7a43-4a52-9f0e-5a4b0c3c9a11";
  screen.say("platform  http://127.0.0.1:12345");
  for (let done = 0; done <= 100_000; done += 10_000) {
    screen.show([campaign(done, 100_000), { ...campaign(done, 100_000), name: "firmware" }]);
    if (done === 50_000) screen.say(link);
  }
  screen.end();
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(80);
  expect(rows.filter((text) => text.startsWith("dashboard"))).toEqual([link]);
  expect(rows.filter((text) => /^(software|firmware)/.test(text))).toEqual([
    expect.stringMatching(/^software █{40} 100 % of 100000$/),
    expect.stringMatching(/^firmware █{40} 100 % of 100000$/),
  ]);
});

test("a terminal that does not know its size is drawn on as one of 80 columns and 24 rows", () => {
  const { rows, output } = terminal(0, 0);
  const screen = createScreen(output);
  screen.say("platform  http://127.0.0.1:12345");
  screen.show([campaign(50)]);
  screen.end();
  expect(rows).toContain("platform  http://127.0.0.1:12345");
  expect(rows).toContainEqual(expect.stringMatching(/^software █{20}░{20}  50 % of 100$/));
});
