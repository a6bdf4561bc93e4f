import { step, type Progress } from "@upcall/contracts/tracking";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventsSince } from "./sub-task-events.ts";

const at = (attempt: number, state: string): Progress => ({ attempt, state }) as Progress;
const eventsOf = (before: Progress | undefined, status: string | null, phases = false): string =>
  eventsSince(before, status, { phases })
    .map(({ attempt, state }) => `${state} ${attempt}`)
    .join(", ");

test.each<[before: Progress | undefined, status: string | null, events: string]>([
  [undefined, "Waitting", ""],
  [undefined, "Processing", ""],
  [undefined, "Success", "SUCCESS 1"],
  [undefined, "Fail", "FAIL 1"],
  [undefined, "Stopped", "FAIL 1"],
  [undefined, "Removed", "FAIL 1"],
  [undefined, "FailWaitRetry", "FAIL 1, idle 2"],
  [at(1, "FAIL"), "Fail", ""],
  [at(1, "FAIL"), "Stopped", ""],
  [at(1, "FAIL"), "Waitting", "idle 2"],
  [at(1, "FAIL"), "Waiting", "idle 2"],
  [at(1, "FAIL"), "Processing", "idle 2, otacreated 2"],
  [at(1, "FAIL"), "FailWaitRetry", "idle 2"],
  [at(1, "FAIL"), "Success", "idle 2, SUCCESS 2"],
  [at(2, "idle"), "Waitting", ""],
  [at(2, "idle"), "FailWaitRetry", ""],
  [at(2, "idle"), "Processing", "otacreated 2"],
  [at(2, "idle"), "Fail", "FAIL 2"],
  [at(2, "idle"), "Stopped", "FAIL 2"],
  [at(2, "otacreated"), "Waitting", ""],
  [at(2, "otacreated"), "FailWaitRetry", "FAIL 2, idle 3"],
  [at(2, "otacreated"), "Success", "SUCCESS 2"],
  [at(1, "SUCCESS"), "Success", ""],
  [at(1, "SUCCESS"), "Removed", ""],
  [at(1, "SUCCESS"), "Waitting", ""],
  [undefined, "Melted", ""],
  [undefined, "toString", ""],
  [undefined, null, ""],
])("known %j, now %s: %s", (before, status, events) => {
  expect(eventsOf(before, status)).toBe(events);
});

test.each<[before: Progress | undefined, status: string, events: string]>([
  [undefined, "Waitting", "idle 1"],
  [undefined, "Processing", "otacreated 1"],
  [at(1, "idle"), "Processing", "otacreated 1"],
  [at(1, "idle"), "FailWaitRetry", "FAIL 1, idle 2"],
  [at(1, "otacreated"), "Waitting", ""],
  [at(1, "otacreated"), "Success", "SUCCESS 1"],
])("with phases, known %j, now %s: %s", (before, status, events) => {
  expect(eventsOf(before, status, true)).toBe(events);
});

describe("for every course of a device", () => {
  const status = fc.constantFrom("Waitting", "Processing", "Success", "Fail", "FailWaitRetry", "Stopped", "Removed");
  const history = fc.array(status, { maxLength: 12 });

  /** Reads a device once after each status, as the tracker of an inbox would see it. */
  function follow(statuses: readonly string[], phases: boolean) {
    const events: string[] = [];
    let progress: Progress | undefined;
    for (const status of statuses)
      for (const { attempt, state } of eventsSince(progress, status, { phases })) {
        events.push(`${attempt} ${state}`);
        const moved = step(progress, state).next;
        progress = progress?.state === "FAIL" ? { attempt, state } : moved;
        expect(progress).toEqual({ attempt, state });
      }
    return { events, progress };
  }

  test("no event comes twice, attempts rise one by one, and a second read gives no event", () => {
    fc.assert(
      fc.property(history, fc.boolean(), (statuses, phases) => {
        const { events, progress } = follow(statuses, phases);
        expect(new Set(events).size).toBe(events.length);
        const attempts = events.map((event) => Number(event.split(" ")[0]));
        for (const [index, attempt] of attempts.entries())
          expect(attempt - (attempts[index - 1] ?? 1)).toBeLessThanOrEqual(1);
        const last = statuses.at(-1);
        if (last !== undefined) expect(eventsSince(progress, last, { phases })).toEqual([]);
      }),
      { numRuns: 5_000, seed: 7 },
    );
  });

  test("the last outcome is stored, however many reads were missed", () => {
    const missed = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(history, missed, fc.constantFrom("Success", "Fail", "Stopped"), (statuses, lost, end) => {
        fc.pre(!statuses.includes("Success"));
        const { progress } = follow([...statuses.filter((_, index) => !lost[index]), end], false);
        expect(progress?.state).toBe(end === "Success" ? "SUCCESS" : "FAIL");
      }),
      { numRuns: 5_000, seed: 7 },
    );
  });
});
