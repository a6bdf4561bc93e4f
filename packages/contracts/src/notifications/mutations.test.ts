import { fixtures, fixturesOf } from "@upcall/fixtures";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checked } from "../checking/index.ts";
import { ContractError, isUpcallError } from "../errors/index.ts";
import { operations, type Operation } from "../operations/index.ts";
import { commandStatus, parseBusinessNotification } from "./business/index.ts";
import { managementNotifyTypes, normalize, parseNotification, toUpgradeEvent } from "./index.ts";

/** Stands for what must never be repeated in an error. */
const secret = "s3cr3t";
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    "",
    0,
    -1,
    1e308,
    Number.NaN,
    [],
    {},
    [[]],
    secret,
    `${secret}\u0000`,
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ minLength: 1, maxLength: 2_000 }).map((text) => secret + text),
  fc.constantFrom('{"__proto__":{"notifyType":7}}', '{"toString":1,"constructor":2}').map((text) => JSON.parse(text)),
);
const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "notifyType", "0", "extra"),
  fc.string({ maxLength: 9 }),
);

type Change = readonly [where: number, how: "replace" | "delete" | "add" | "wrap", key: string, value: unknown];
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom("replace", "replace", "delete", "add", "wrap"), key, strange),
  { minLength: 1, maxLength: 3 },
);

/** Every object and list within a value, with each of its keys. */
function places(value: unknown): [holder: Record<string, unknown>, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[value as Record<string, unknown>, name], ...places(inner)]);
}

const put = (holder: object, name: string, value: unknown): void =>
  void Object.defineProperty(holder, name, {
    value: structuredClone(value),
    configurable: true,
    enumerable: true,
    writable: true,
  });

function mutate(body: unknown, all: readonly Change[]): unknown {
  const root = { body: structuredClone(body) };
  for (const [where, how, name, value] of all) {
    const found = places(root);
    const [holder, at] = found[where % found.length]!;
    if (how === "replace") put(holder, at, value);
    else if (how === "delete" && (holder as unknown) !== root) delete holder[at];
    else if (how === "wrap") put(holder, at, [holder[at]]);
    else put(typeof holder[at] === "object" && holder[at] !== null ? holder[at] : holder, name, value);
  }
  return root.body;
}

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
      }
    }),
    { numRuns: 10_000, seed: 7 },
  );
  expect(refused).toBeGreaterThan(2_000);
});
