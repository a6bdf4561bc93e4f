import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLeases } from "./leases.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => undefined);

test("work settles as it does, and then has no timer left", async () => {
  const leases = createLeases(() => 0);
  expect(await leases.within(1000, Promise.resolve("done"), () => "late")).toBe("done");
  await expect(leases.within(1000, Promise.reject(new Error("failed")), () => "late")).rejects.toThrow("failed");
  expect(vi.getTimerCount()).toBe(0);
});

test("work that takes longer than its lease is given up by the timer", async () => {
  const leases = createLeases(() => 0);
  const ended = leases.within(1000, never, () => "late");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toBe("late");
});

test("what the end of a lease throws rejects, and ends no process", async () => {
  const leases = createLeases(() => 0);
  const ended = leases.within(1000, never, () => {
    throw new Error("no entropy");
  });
  const failure = expect(ended).rejects.toThrow("no entropy");
  await vi.advanceTimersByTimeAsync(1000);
  await failure;
});

test("what is overdue by the clock ends although no timer has fired; what is not, goes on", async () => {
  const clock = { at: 0 };
  const leases = createLeases(() => clock.at);
  const ended: string[] = [];
  for (const endsAt of [1000, 1001])
    void leases.within(endsAt, never, () => {
      ended.push(`until ${endsAt}`);
      return "late";
    });
  clock.at = 999;
  leases.endOverdue();
  expect(ended).toEqual([]);
  clock.at = 1000;
  leases.endOverdue();
  leases.endOverdue();
  expect(ended).toEqual(["until 1000"]);
  expect(vi.getTimerCount()).toBe(1);
});

test("a lease longer than a timer can wait does not end at once", async () => {
  const leases = createLeases(() => 0);
  const late = vi.fn<() => string>();
  void leases.within(2 ** 40, never, late);
  await vi.advanceTimersByTimeAsync(1000);
  expect(late).not.toHaveBeenCalled();
});
