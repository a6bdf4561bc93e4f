import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEventQueue } from "./event-queue.ts";

test("gives events by time, and by the order of adding within a time, whatever was taken in between", () => {
  const step = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant("take" as const));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const queue = createEventQueue<number>();
      let model: { time: number; event: number }[] = [];
      for (const [event, time] of steps.entries()) {
        if (time === "take") expect(queue.take()?.event).toBe(model.shift()?.event);
        else {
          queue.add(time, event);
          model = [...model, { time, event }].sort((a, b) => a.time - b.time || a.event - b.event);
        }
        expect(queue.peek()?.event).toBe(model[0]?.event);
        expect(queue.size).toBe(model.length);
      }
      expect(queue.all().map(({ event }) => event)).toEqual(model.map(({ event }) => event));
    }),
  );
});
