import { fixtures, fixturesOf } from "@upcall/fixtures";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checked } from "../checking/index.ts";
import { ContractError, isUpcallError } from "../errors/index.ts";
import { operations, type Operation } from "../operations/index.ts";
import { changes, mutate, secret } from "../../testing/mutate.ts";
import { commandStatus, parseBusinessNotification } from "./business/index.ts";
import { managementNotifyTypes, normalize, parseNotification, toUpgradeEvent } from "./index.ts";

/** Every way in which the contracts read something, with a body that is right. */
const readers: (readonly [name: string, body: unknown, read: (body: unknown) => unknown])[] = [
  ...managementNotifyTypes.flatMap((type) =>
    fixturesOf("notifications", type).map(({ name, body }) => {
      const read = (given: unknown): unknown => {
        const seen = parseNotification(given);
        return [normalize(seen), toUpgradeEvent(seen)];
      };
      return [`${type}/${name}`, body, read] as const;
    }),
  ),
  ...fixtures
    .filter(({ kind, of }) => kind === "notifications" && !(managementNotifyTypes as readonly string[]).includes(of))
    .map(({ of, name, body }) => {
      const read = (given: unknown): unknown =>
        of === "commandStatus" ? checked(commandStatus, given, of) : parseBusinessNotification(given);
      return [`${of}/${name}`, body, read] as const;
    }),
  ...fixtures
    .filter(
      ({ kind, body, strict }) => ["requests", "replies"].includes(kind) && body !== undefined && strict !== false,
    )
    .map(({ kind, of, name, body }) => {
      const operation = operations[of as keyof typeof operations] as Operation;
      const schema = kind === "requests" ? operation.body! : operation.reply.body!;
      return [`${kind}/${of}/${name}`, body, (given: unknown) => checked(schema, given, of)] as const;
    }),
];

test.each(readers)("%s is read as it is", (_name, body, read) => {
  expect(() => read(body)).not.toThrow();
});

/** Whether a path leads to a place in the body, or to one that is missing from an object that is there. */
function leadsTo(body: unknown, path: readonly PropertyKey[]): boolean {
  let holder = body;
  for (const name of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return false;
    holder = (holder as Record<PropertyKey, unknown>)[name];
  }
  return path.length === 0 || (typeof holder === "object" && holder !== null);
}

test("10,000 mutations of the fixtures never throw anything but a ContractError with a path", () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...readers), changes, ([, body, read], all) => {
      const mutant = mutate(body, all);
      try {
        read(mutant);
      } catch (error) {
        refused += 1;
        expect(error).toBeInstanceOf(ContractError);
        expect(isUpcallError(error, "CONTRACT")).toBe(true);
        const { issues, message } = error as ContractError;
        expect(issues.length).toBeGreaterThan(0);
        const isObject = typeof mutant === "object" && mutant !== null && !Array.isArray(mutant);
        for (const issue of issues) {
          expect(issue.path.length > 0 || !isObject).toBe(true);
          expect(leadsTo(mutant, issue.path)).toBe(true);
          expect(issue.message).toMatch(/^(must|is|has|or) /);
        }
        expect(message + JSON.stringify(error)).not.toContain(secret);
        expect(message.length).toBeLessThan(2_000);
        expect(message).not.toMatch(/\p{Cc}/u);
      }
    }),
    { numRuns: 10_000, seed: 7 },
  );
  expect(refused).toBeGreaterThan(2_000);
});
