import { describe, expect, test } from "vitest";
import { failuresOf } from "../../test/storm/failures.ts";
import { survived } from "../../test/storm/survived.ts";

/** 100000 deliveries and 300 kills: `pnpm check:storm`. */
const small = { deliveries: 2000, kills: 12, senders: 48, seed: 11 };

describe("processes killed at random moments lose no acknowledged delivery and repeat no effect", () => {
  test("on SQLite", { timeout: 120_000 }, async () => {
    await survived({ engine: "sqlite", processes: 1, ...small });
  });

  test("with two processes on one SQLite file", { timeout: 120_000 }, async () => {
    await survived({ engine: "sqlite", processes: 2, ...small });
  });

  test("with four processes on one PostgreSQL", { timeout: 120_000 }, async () => {
    await survived({ engine: "postgres", processes: 4, ...small });
  });

  test("four processes on one PostgreSQL share the work", { timeout: 120_000 }, async () => {
    const { shares } = await survived({ engine: "postgres", processes: 4, ...small, kills: 0, seed: 3 });
    expect(shares).toHaveLength(4);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });
});

test("a storm fails when something is lost, unfinished or handled twice, or when no kill hit work", () => {
  const options = { engine: "sqlite", processes: 1, ...small } as const;
  const counts = {
    acknowledged: 2000,
    kills: 12,
    stored: 2100,
    events: 1500,
    effects: 1500,
    requests: 2200,
    shares: [1500],
  };
  const good = { ...counts, lost: 0, unhandled: 0, twice: 0, died: 0, killedWhileAnswering: 6, killedWhileWorking: 3 };
  expect(failuresOf(good, options)).toEqual([]);
  for (const bad of [
    { acknowledged: 1999 },
    { kills: 11 },
    { lost: 1 },
    { unhandled: 1 },
    { twice: 1 },
    { effects: 1501 },
    { died: 1 },
    { killedWhileAnswering: 5 },
    { killedWhileWorking: 2 },
  ])
    expect(failuresOf({ ...good, ...bad }, options)).toHaveLength(1);
});
