import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { virtualClock } from "./clock.ts";

const start = new Date("2026-05-01T00:00:00Z");
const never = new AbortController().signal;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("virtualClock", () => {
  test("at speed Infinity stands still and jumps to what is next", async () => {
    const clock = virtualClock({ start });
    vi.advanceTimersByTime(10_000);
    expect(clock.now()).toBe(start.getTime());
    await clock.reach(start.getTime() + 3_600_000, never);
    expect(clock.now()).toBe(start.getTime() + 3_600_000);
    await clock.reach(start.getTime(), never);
    expect(clock.now()).toBe(start.getTime() + 3_600_000);
  });

  test("at speed 600 ten minutes take a second", async () => {
    const clock = virtualClock({ start, speed: 600 });
    const reached = vi.fn();
    void clock.reach(start.getTime() + 600_000, never).then(reached);
    await vi.advanceTimersByTimeAsync(999);
    expect(reached).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(reached).toHaveBeenCalled();
    expect(clock.now()).toBe(start.getTime() + 600_000);
  });

  test("waits longer than the longest timer", async () => {
    const clock = virtualClock({ start, speed: 1 });
    const days = 40 * 86_400_000;
    const reached = vi.fn();
    void clock.reach(start.getTime() + days, never).then(reached);
    await vi.advanceTimersByTimeAsync(days - 1);
    expect(reached).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(reached).toHaveBeenCalled();
  });

  test("stops waiting when it is told to", async () => {
    const clock = virtualClock({ start, speed: 1 });
    const stop = new AbortController();
    const waiting = clock.reach(start.getTime() + 60_000, stop.signal);
    stop.abort();
    await waiting;
    expect(clock.now()).toBe(start.getTime());
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([1, Infinity])("at speed %d jumps with both times, and goes on from an earlier run", (speed) => {
    const clock = virtualClock({ start, speed });
    const wall = clock.wall();
    clock.jump(3600);
    expect([clock.now() - start.getTime(), clock.wall() - wall]).toEqual([3_600_000, 3_600_000]);
    clock.startAt(start.getTime() - 5000);
    expect(clock.now()).toBe(start.getTime() - 5000);
  });
});
