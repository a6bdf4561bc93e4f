import { describe, expect, test } from "vitest";
import { run, type RunOptions } from "../test/storm/run.ts";

const server = process.env["UPCALL_TEST_POSTGRES"];
const small = { deliveries: 2000, kills: 12, seed: 11 };

/** The same with 100000 deliveries and 300 kills: `pnpm storm sqlite`, `pnpm storm postgres 100000 300 4`. */
async function survives(options: RunOptions): Promise<number[]> {
  const { acknowledged, kills, events, effects, lost, unhandled, twice, shares } = await run(options);
  expect({ acknowledged, kills, lost, unhandled, twice }).toEqual({
    acknowledged: options.deliveries,
    kills: options.kills,
    lost: 0,
    unhandled: 0,
    twice: 0,
  });
  expect(effects).toBe(events);
  return shares;
}

describe("killed at random moments, nothing acknowledged is lost and no effect is there twice", () => {
  test("on SQLite", { timeout: 120_000 }, async () => {
    await survives({ engine: "sqlite", processes: 1, ...small });
  });

  test("with two processes on one SQLite file", { timeout: 120_000 }, async () => {
    await survives({ engine: "sqlite", processes: 2, ...small });
  });

  if (!server) console.log("not run: the crash test on PostgreSQL; set UPCALL_TEST_POSTGRES to a connection string");
  else {
    test("with four processes on one PostgreSQL", { timeout: 120_000 }, async () => {
      await survives({ engine: "postgres", processes: 4, postgres: server, ...small });
    });

    test("four processes on one PostgreSQL share the work", { timeout: 120_000 }, async () => {
      const options = {
        engine: "postgres",
        processes: 4,
        postgres: server,
        deliveries: 2000,
        kills: 0,
        seed: 3,
      } as const;
      const shares = await survives(options);
      expect(shares).toHaveLength(4);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    });
  }
});
