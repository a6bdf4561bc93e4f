import { describe, expect, test } from "vitest";
import { outcomeOf, textOf } from "./failure.ts";
import { GiveUp, RetryLater } from "./retry.ts";

const throws = (): never => {
  throw new Error("getter");
};

test.each([
  [new TypeError("no such device"), "TypeError: no such device"],
  [Object.assign(new Error(""), { code: "ECONNREFUSED" }), "Error: ECONNREFUSED"],
  [new Error(""), "Error: without a message"],
  ["a text", "a text"],
  [undefined, "undefined"],
  [Object.create(null), "a value of type object was thrown that has no text"],
  [new Proxy(new Error("proxy"), { get: throws }), "a value of type object was thrown that has no text"],
])("the text of what was thrown, %#", (thrown, text) => {
  expect(textOf(thrown)).toBe(text);
});

describe("the outcome of a job", () => {
  const retry = { tries: 3, baseMs: 1000, maxMs: 5000 };
  const outcome = (error: unknown, tries = 1) => outcomeOf(error, tries, { retry, random: () => 1, now: () => 100 });
  const endOfTime = 8.64e15;

  test("a failed try is repeated after a pause that doubles, up to maxMs", () => {
    const error = "Error: not yet";
    expect(outcome(new Error("not yet"), 1)).toEqual({ kind: "retry", at: 1100, error, free: false });
    expect(outcome(new Error("not yet"), 2)).toEqual({ kind: "retry", at: 2100, error, free: false });
  });

  test("the last try and GiveUp make the job a dead letter", () => {
    expect(outcome(new Error("not yet"), 3)).toEqual({ kind: "dead", error: "Error: not yet" });
    expect(outcome(new GiveUp("no such device"))).toEqual({ kind: "dead", error: "GiveUp: no such device" });
  });

  test("RetryLater sets the time, at the earliest after the first pause, and the try does not count", () => {
    const error = "RetryLater: try again later";
    expect(outcome(new RetryLater(9000), 3)).toEqual({ kind: "retry", at: 9000, error, free: true });
    expect(outcome(new RetryLater(new Date(0)))).toEqual({ kind: "retry", at: 1100, error, free: true });
    expect(outcome(new RetryLater(endOfTime))).toMatchObject({ at: endOfTime, free: true });
  });

  test.each([Number.NaN, endOfTime + 1, -Infinity])(
    "RetryLater with a time beyond all dates is a failed try: %d",
    (at) => {
      expect(outcome(new RetryLater(at))).toMatchObject({ kind: "retry", at: 1100, free: false });
    },
  );

  test("an error that only resembles GiveUp or RetryLater is a failed try", () => {
    const later = Object.defineProperty(new RetryLater(9000), "at", { value: "9000" });
    const deaf = Object.defineProperty(new RetryLater(9000), "at", { get: throws });
    for (const error of [later, deaf, Object.assign(new Error("plain"), { at: 9000 })])
      expect(outcome(error)).toMatchObject({ kind: "retry", at: 1100, free: false });
  });
});

test("both errors carry advice", () => {
  expect(new GiveUp("x")).toMatchObject({ code: "GIVE_UP", advice: "ask-operator" });
  expect(new RetryLater(1)).toMatchObject({ code: "RETRY_LATER", advice: "back-off" });
});
