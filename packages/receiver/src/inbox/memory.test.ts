import { describe, expect, test } from "vitest";
import { inboxConformance } from "../testing/conformance.ts";
import { memoryInbox } from "./memory.ts";

const ignore = (): void => undefined;

describe("the memory inbox conforms", () => {
  const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
  inboxConformance(
    async () => {
      const all = new Set<number>();
      return {
        inbox: memoryInbox({ warn: ignore }),
        addNumber: (number: number) => () => {
          if (all.has(number)) throw new Error("taken");
          all.add(number);
          return () => void all.delete(number);
        },
        numbers: async () => [...all].sort((one, other) => one - other),
      };
    },
    { test, equal },
  );
});
