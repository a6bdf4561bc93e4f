import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLeases } from "./leases.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => undefined);

test("work in time gives its own outcome, and leaves no timer", async () => {
  const leases = createLeases(() => 0);
  expect(await leases.within(1000, Promise.resolve("done"), () => "late")).toBe("done");
  await expect(leases.within(1000, Promise.reject(new Error("failed")), () => "late")).rejects.toThrow("failed");
  expect(vi.getTimerCount()).toBe(0);
});

test("the timer ends work that takes longer than its lease", async () => {
  const leases = createLeases(() => 0);
  const ended = leases.within(1000, never, () => "late");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toBe("late");
});

test("an error at the end of a lease rejects the work, and ends no process", async () => {
  const leases = createLeases(() => 0);
  const ended = leases.within(1000, never, () => {
    throw new Error("no entropy");
  });
  const failure = expect(ended).rejects.toThrow("no entropy");
  await vi.advanceTimersByTimeAsync(1000);
  await failure;
});

test("overdue work ends although no timer has fired, and other work continues", async () => {
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
