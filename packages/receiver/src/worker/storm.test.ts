import { describe, expect, test } from "vitest";
import { survived } from "../../test/storm/survived.ts";

/** 100000 deliveries and 300 kills: `pnpm check:storm`. */
const small = { deliveries: 2000, kills: 12, senders: 48, lifeMs: 400, seed: 11 };

describe("killed at random moments, nothing acknowledged is lost and no effect is there twice", () => {
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
