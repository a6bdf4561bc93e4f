import { expect } from "vitest";
import { failuresOf } from "./failures.ts";
import { run, type Outcome, type RunOptions } from "./run.ts";

/** Runs a storm and fails unless nothing was lost, nothing was done twice, and the kills came in the middle of the work. */
export async function survived(options: RunOptions): Promise<Outcome> {
  const outcome = await run(options);
  expect(failuresOf(outcome, options)).toEqual([]);
  return outcome;
}
