import { describe, expect, test } from "vitest";
import { expectedOfPoisoned, handlePoisoned } from "../../test/poisoned.ts";
import { inboxConformance } from "../testing/conformance.ts";
import { memoryInbox } from "./memory.ts";

function make() {
  const all = new Set<number>();
  return {
    inbox: memoryInbox({ warn: () => undefined }),
    addNumber: (number: number) => () => {
      if (all.has(number)) throw new Error("taken");
      all.add(number);
      return () => void all.delete(number);
    },
    numbers: async () => [...all].sort((one, other) => one - other),
  };
}

describe("the memory inbox conforms", () => {
  const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
  inboxConformance(async () => make(), { test, equal });
});

test("in the memory inbox, jobs that always fail do not stop the others", { timeout: 60_000 }, async () => {
  expect(await handlePoisoned(make(), 2000)).toMatchObject(expectedOfPoisoned(2000));
});
