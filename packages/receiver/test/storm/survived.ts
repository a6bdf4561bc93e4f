import { expect } from "vitest";
import { run, type Outcome, type RunOptions } from "./run.ts";

/** Share of the kills that must leave work undone. A Durable Object seldom has much: 0.21 to 0.3 were seen. */
const leastWhileWorking = ({ engine }: RunOptions): number => (engine === "durable-object" ? 1 / 8 : 1 / 4);

/** Runs a storm and fails unless nothing was lost, nothing was done twice, and the kills came in the middle of the work. */
export async function survived(options: RunOptions): Promise<Outcome> {
  const outcome = await run(options);
  const { acknowledged, kills, events, effects, lost, unhandled, twice } = outcome;
  expect({ acknowledged, kills, lost, unhandled, twice }).toEqual({
    acknowledged: options.deliveries,
    kills: options.kills,
    lost: 0,
    unhandled: 0,
    twice: 0,
  });
  expect(effects).toBe(events);
  // What a kill meets depends on how fast the machine is; of a few kills, no share can be asked for.
  const many = kills >= 100;
  if (kills > 0) {
    expect(outcome.killedWhileAnswering).toBeGreaterThanOrEqual(many ? kills / 2 : 1);
    expect(outcome.killedWhileWorking).toBeGreaterThanOrEqual(many ? kills * leastWhileWorking(options) : 1);
  }
  return outcome;
}
