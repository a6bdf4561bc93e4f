import { describe, expect, test } from "vitest";
import { servePlatform } from "./platform-under-test.ts";
import { runtimes } from "./runtimes.ts";
import { scenarios } from "./scenarios.ts";

describe.concurrent("the scenario table", () => {
  for (const { name, obstacle, run } of runtimes)
    test(`on ${name}`, { timeout: 120_000 }, async ({ skip }) => {
      const why = obstacle?.();
      if (why !== undefined) skip(why);
      const platform = await servePlatform();
      try {
        const where = name === "Chromium" ? "in a page" : "on a server";
        const wanted = scenarios.filter(({ not }) => not !== where);
        expect(await run(platform)).toEqual(wanted.map(({ name, expect: got }) => ({ name, got })));
      } finally {
        await platform.close();
      }
    });
});
