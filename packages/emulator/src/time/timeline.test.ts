import { describe, expect, test } from "vitest";
import { virtualClock } from "./clock.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

const start = new Date("2026-05-01T00:00:00Z");
const at = (seconds: number): number => start.getTime() + seconds * 1000;

interface Log {
  readonly entries: string[];
  readonly timeline: Timeline<string>;
}

function logged(onEvent: (event: string, timeline: Timeline<string>) => void = () => {}): Log {
  const entries: string[] = [];
  const note = (text: string, now: number): void => void entries.push(`${(now - start.getTime()) / 1000} ${text}`);
  const timeline = createTimeline<string>({
    clock: virtualClock({ start }),
    handle(event, now) {
      note(event, now);
      onEvent(event, timeline);
    },
    async endTick(now) {
      await Promise.resolve();
      note("end", now);
    },
  });
  return { entries, timeline };
}

describe("createTimeline", () => {
  test("does everything of a second before the tick ends, and the next second after that", async () => {
    const { entries, timeline } = logged();
    timeline.at(at(2), "late");
    timeline.at(at(1), "first");
    timeline.at(at(0.2), "rounded up");
    expect(timeline.running()).toBe(true);
    await timeline.idle();
    expect(entries).toEqual(["1 first", "1 rounded up", "1 end", "2 late", "2 end"]);
    expect(timeline.running()).toBe(false);
  });

  test("does what an event schedules, also for the same second", async () => {
    const { entries, timeline } = logged((event, timeline) => {
      if (event === "a") timeline.at(at(1), "b");
      if (event === "b") timeline.at(at(9), "c");
    });
    timeline.at(at(1), "a");
    await timeline.idle();
    expect(entries).toEqual(["1 a", "1 b", "1 end", "9 c", "9 end"]);
  });

  test("holds still while it is paused", async () => {
    const { entries, timeline } = logged();
    timeline.pause();
    timeline.at(at(1), "a");
    await timeline.idle();
    expect([entries, timeline.running()]).toEqual([[], true]);
    timeline.resume();
    await timeline.idle();
    expect(entries).toEqual(["1 a", "1 end"]);
  });

  test("does nothing more once it is closed, and still knows what was scheduled", async () => {
    const { entries, timeline } = logged((event, timeline) => {
      if (event === "a") void timeline.close();
    });
    timeline.at(at(1), "a");
    timeline.at(at(2), "b");
    await timeline.idle();
    expect(entries).toEqual(["1 a", "1 end"]);
    expect(timeline.pending()).toEqual([{ time: at(2), event: "b" }]);
  });

  test("wakes up for something that is due earlier than what it waits for", async () => {
    const entries: string[] = [];
    const timeline = createTimeline<string>({
      clock: virtualClock({ start, speed: 100 }),
      handle: (event) => void entries.push(event),
      endTick: () => Promise.resolve(),
    });
    timeline.at(at(3600), "in an hour");
    await new Promise((resolve) => setTimeout(resolve, 1));
    timeline.at(at(1), "in a second");
    while (entries.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(entries).toEqual(["in a second"]);
    await timeline.close();
  });
});
