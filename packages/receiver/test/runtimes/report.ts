import { deepStrictEqual } from "node:assert";
import { join } from "node:path";
import process from "node:process";
import { inboxConformance } from "@upcall/receiver/testing";
import { sqliteUnderTest } from "../under-test.ts";
import type { Host } from "./host.ts";
import { scenarios } from "./scenarios.ts";

/** What became of a test: a value to compare, or what it threw. */
export interface Outcome {
  readonly name: string;
  readonly got?: unknown;
  readonly threw?: string;
}

const outcomeOf = (name: string, run: () => Promise<unknown>): Promise<Outcome> =>
  run().then(
    (got) => ({ name, got }),
    (error: unknown) => ({ name, threw: String((error as Error).stack ?? error) }),
  );

/** A file that is not there yet, in the folder that the test removes. */
function fileIn(folder: string): () => string {
  let files = 0;
  return () => join(folder, `inbox-${(files += 1)}.db`);
}

async function conformance({ openDatabase }: Host, newFile: () => string): Promise<Outcome[]> {
  const cases: [string, () => Promise<void>][] = [];
  inboxConformance(
    async () => {
      const file = newFile();
      return sqliteUnderTest(() => openDatabase(file));
    },
    { test: (name, run) => void cases.push([name, run]), equal: deepStrictEqual },
  );
  const outcomes: Outcome[] = [];
  for (const [name, run] of cases) outcomes.push(await outcomeOf(name, run));
  return outcomes;
}

/** Prints what the published conformance suite and the scenarios give on a runtime. */
export async function report(host: Host): Promise<void> {
  const newFile = fileIn(process.env["FOLDER"]!);
  const outcomes = await conformance(host, newFile);
  for (const { name, run } of scenarios) outcomes.push(await outcomeOf(name, () => run(host, newFile())));
  console.log(JSON.stringify(outcomes));
}
