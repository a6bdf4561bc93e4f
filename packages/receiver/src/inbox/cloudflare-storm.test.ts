import { describe, test } from "vitest";
import { survived } from "../../test/storm/survived.ts";

/** `pnpm test:full` kills ten times as often, `pnpm check:storm` 500 times an engine. */
const size = process.env["UPCALL_TEST"] === "full" ? { deliveries: 4000, kills: 200 } : { deliveries: 400, kills: 20 };

describe("workerd killed at random moments loses no acknowledged delivery and repeats no effect", () => {
  test.each([
    ["on D1", "d1"],
    ["in a Durable Object", "durable-object"],
  ] as const)("%s", { timeout: 300_000 }, async (_, engine) => {
    await survived({ engine, ...size, senders: 12, processes: 1, seed: 4 });
  });
});
