import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How many tests of a run ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Where a package's last run leaves its counts; an output of turbo's `test` tasks, so that its cache keeps them. */
const fileIn = (folder: string): string => join(folder, ".test/counts.json");

export function writeCounts(folder: string, counts: Counts): void {
  mkdirSync(dirname(fileIn(folder)), { recursive: true });
  writeFileSync(fileIn(folder), JSON.stringify(counts));
}

/** @throws Error when no run left counts there */
export const readCounts = (folder: string): Counts => JSON.parse(readFileSync(fileIn(folder), "utf8")) as Counts;

export const removeCounts = (folder: string): void => rmSync(fileIn(folder), { force: true });

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
});

/** The one line that other programs read: `N passed, N failed`, and `, N skipped` if any. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
