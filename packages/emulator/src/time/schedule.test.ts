import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createSchedule } from "./schedule.ts";

test("gives events by time, and by the order of adding within a time, whatever was taken in between", () => {
  const step = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant("take" as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const schedule = createSchedule<number>();
      let model: { time: number; event: number }[] = [];
      for (const [event, time] of steps.entries()) {
        if (time === "take") {
          const due = model.filter((entry) => entry.time === model[0]!.time);
          expect(schedule.takeNext()).toEqual(due.map((entry) => entry.event));
          model = model.slice(due.length);
        } else {
          schedule.add(time, event);
          model = [...model, { time, event }].sort((a, b) => a.time - b.time || a.event - b.event);
        }
        expect(schedule.nextTime()).toBe(model[0]?.time);
      }
      expect(schedule.all()).toEqual(model);
    }),
  );
});
