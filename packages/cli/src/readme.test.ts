import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandTable, page } from "../scripts/pages.ts";
import { pageFile, shownCommands, shownSession, shownSize } from "../scripts/readme.ts";
import { recordSession } from "../scripts/session.ts";

test("the README shows what the program says today; else run: pnpm --filter upcall record", async () => {
  expect(shownSession()).toBe(await recordSession());
});

test("the documentation has today's commands, settings, exit codes and faults; else run: pnpm --filter upcall run docs", () => {
  expect(readFileSync(pageFile, "utf8")).toBe(page());
  expect(shownCommands()).toBe(commandTable());
});

test("the README states the packed size", () => {
  const words = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [{ size }] = JSON.parse(
    execFileSync("npm", words, {
      cwd: join(import.meta.dirname, ".."),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ size: number }];
  expect(Math.abs(size / 1000 - shownSize())).toBeLessThan(5);
});
