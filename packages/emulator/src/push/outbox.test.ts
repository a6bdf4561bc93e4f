import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ran } from "../conformance/trial.ts";
import { editions, type EditionName } from "./edition.ts";

const statuses = fc.array(fc.constantFrom(200, 200, 200, 404, 500, 502, 503), { minLength: 1, maxLength: 400 });

test.each<EditionName>(["A", "B", "C"])("edition %s, whatever the application answers", async (name) => {
  const edition = editions[name];
  await fc.assert(
    fc.asyncProperty(statuses, async (answers) => {
      const options = { edition: name, fleet: [{ group: "meters", devices: 10 }], concurrency: 4 };
      const { emulator } = await ran(options, (_, count) => answers[count] ?? 200, {});
      const { notifications, deliveries } = emulator.record;
      expect(notifications).toHaveLength(40);
      for (const { seq, time, fate } of notifications) {
        const tries = deliveries.filter(({ notification }) => notification === seq);
        const accepted = tries.filter(({ answer }) => "status" in answer && answer.status === 200);
        // Every notification is settled, and a delivered one was taken once, at its last delivery.
        expect(fate).not.toBe("pending");
        expect(accepted).toHaveLength(fate === "delivered" ? 1 : 0);
        if (fate === "delivered") expect(tries.indexOf(accepted[0]!)).toBe(tries.length - 1);
        // Deliveries are counted, and none is made after the edition gives up.
        expect(tries.map(({ attempt }) => attempt)).toEqual(tries.map((_, at) => at + 1));
        for (const attempt of tries) expect(attempt.time - time).toBeLessThanOrEqual(edition.keepFor * 1000);
      }
    }),
    { numRuns: 25, seed: 7 },
  );
});
