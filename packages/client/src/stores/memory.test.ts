import { describe, expect, test } from "vitest";
import { tokenStoreConformance } from "../testing/index.ts";
import { memoryStore } from "./memory.ts";
import type { TokenStore } from "./token-store.ts";

const equal = (actual: unknown, expected: unknown): void => expect(actual).toEqual(expected);

describe("memory", () => {
  const stores = new Map<string, TokenStore>();
  const open = (name: string): TokenStore => {
    if (!stores.has(name)) stores.set(name, memoryStore());
    return stores.get(name)!;
  };
  tokenStoreConformance(open, { test, equal });
});

/** How many tests of the suite a store fails. */
async function failures(open: (name: string) => TokenStore): Promise<string[]> {
  const runs: Promise<string[]>[] = [];
  const differs = (actual: unknown, expected: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error("differs");
  };
  tokenStoreConformance(open, {
    test: (name, run) =>
      runs.push(
        run().then(
          () => [],
          () => [name],
        ),
      ),
    equal: differs,
  });
  return (await Promise.all(runs)).flat();
}

test("the suite finds a store that reads and writes in two steps", async () => {
  const stores = new Map<string, TokenStore>();
  const open = (name: string): TokenStore => {
    const inner = stores.get(name) ?? memoryStore();
    stores.set(name, inner);
    const replace = async (key: string, revision: number, value: string): Promise<boolean> => {
      const now = (await inner.read(key))?.revision ?? 0;
      if (now !== revision) return false;
      await Promise.resolve();
      while (!(await inner.replace(key, (await inner.read(key))?.revision ?? 0, value)));
      return true;
    };
    return { ...inner, replace };
  };
  expect(await failures(open)).toEqual(["of many replacements of one revision exactly one succeeds"]);
});

test("the suite finds handles that do not share their data", async () => {
  expect(await failures(() => memoryStore())).toEqual(["two handles see each other at once"]);
});
