import { expect, test } from "vitest";
import { createBackpressure, createByteBudget } from "./backpressure.ts";

function limited() {
  const inbox = { unread: 0, asked: 0 };
  const clock = { at: 0 };
  const count = async (most: number): Promise<number> => {
    inbox.asked += 1;
    return Math.min(most, inbox.unread);
  };
  const backpressure = createBackpressure({ unread: count }, 100, () => clock.at);
  const fill = async (): Promise<number> => {
    for (let taken = 0; ; taken += 1) {
      if (!(await backpressure.hasRoom())) return taken;
      inbox.unread += 1;
    }
  };
  return { inbox, clock, backpressure, fill };
}

test("the inbox counts unread deliveries near the limit, and before that after a tenth of it", async () => {
  const { inbox, clock, fill } = limited();
  expect([await fill(), inbox.asked]).toEqual([100, 11]);
  inbox.unread = 95;
  clock.at += 1000;
  expect([await fill(), inbox.asked]).toEqual([5, 13]);
});

test("a full inbox counts once a second for all callers, also after the clock was set back", async () => {
  const { inbox, clock, backpressure, fill } = limited();
  await fill();
  const asked = inbox.asked;
  const refused = async (): Promise<boolean[]> => Promise.all(Array.from({ length: 50 }, () => backpressure.hasRoom()));
  expect(new Set(await refused())).toEqual(new Set([false]));
  expect(inbox.asked).toBe(asked);
  clock.at += 1000;
  await refused();
  expect(inbox.asked).toBe(asked + 1);
  clock.at -= 3_600_000;
  await refused();
  expect(inbox.asked).toBe(asked + 2);
});

test.each([
  ["at once", () => expect.fail("store down")],
  ["late", () => Promise.reject(new Error("store down"))],
])("an inbox whose count fails %s is asked again by the next delivery", async (_, fail) => {
  let broken = true;
  const unread = (): Promise<number> => (broken ? fail() : Promise.resolve(0));
  const backpressure = createBackpressure({ unread }, 10, () => 0);
  await expect(backpressure.hasRoom()).rejects.toThrow("store down");
  broken = false;
  expect(await backpressure.hasRoom()).toBe(true);
});

test("a count without an answer is abandoned after ten seconds", async () => {
  let hangs = true;
  const clock = { at: 0 };
  const unread = (): Promise<number> => (hangs ? new Promise(() => undefined) : Promise.resolve(0));
  const backpressure = createBackpressure({ unread }, 10, () => clock.at);
  const answers: boolean[] = [];
  void backpressure.hasRoom().then((room) => answers.push(room));
  hangs = false;
  clock.at = 9999;
  void backpressure.hasRoom().then((room) => answers.push(room));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(answers).toEqual([]);
  clock.at = 10_000;
  expect(await backpressure.hasRoom()).toBe(true);
});

test("the byte limit gives no more than it has", () => {
  const budget = createByteBudget(10, 1000, () => 0);
  const giveBack = budget.take(6)!;
  expect(budget.take(5)).toBeUndefined();
  expect(budget.take(4)).toBeDefined();
  giveBack();
  giveBack();
  expect(budget.take(7)).toBeUndefined();
  expect(budget.take(6)).toBeDefined();
});

test("bytes that nobody returns are free again after a time, also when the clock was set back", () => {
  const clock = { at: 0 };
  const budget = createByteBudget(10, 1000, () => clock.at);
  const late = budget.take(10)!;
  clock.at = 999;
  expect(budget.take(1)).toBeUndefined();
  clock.at = -1000;
  expect(budget.take(10)).toBeDefined();
  late();
  expect(budget.take(1)).toBeUndefined();
});
