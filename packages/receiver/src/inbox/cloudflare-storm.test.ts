import { describe, test } from "vitest";
import { survived } from "../../test/storm/survived.ts";

/** 500 kills an engine: `npm run check:storm`. */
const short = { deliveries: 4000, kills: 200, senders: 12, processes: 1, lifeMs: 150, seed: 4 };

describe("workerd killed at random moments loses nothing that it acknowledged and does nothing twice", () => {
  test.each([
    ["on D1", "d1"],
    ["in a Durable Object", "durable-object"],
  ] as const)("%s", { timeout: 300_000 }, async (_, engine) => {
    await survived({ engine, ...short });
  });
});
