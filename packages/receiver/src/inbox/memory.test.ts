import { describe, expect, test } from "vitest";
import { expectedOfPoisoned, handlePoisoned } from "../../test/poisoned.ts";
import { memoryUnderTest } from "../../test/under-test.ts";
import { inboxConformance } from "../testing/conformance.ts";

describe("the memory inbox conforms", () => {
  const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);
  inboxConformance(async () => memoryUnderTest(), { test, equal });
});

test("in the memory inbox, jobs that always fail do not stop the others", { timeout: 60_000 }, async () => {
  expect(await handlePoisoned(memoryUnderTest(), 2000)).toMatchObject(expectedOfPoisoned(2000));
});
