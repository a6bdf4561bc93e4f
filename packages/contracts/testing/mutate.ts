import * as fc from "fast-check";

/** Stands for what must never be repeated in an error. */
export const secret = "s3cr3t";
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

/** One change of a body: where (counted through its places), how, and with what. */
export type Change = readonly [where: number, how: "replace" | "delete" | "add" | "wrap", key: string, value: unknown];
/** Up to three changes of a body. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
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

/** A copy of a body with changes. */
export function mutate(body: unknown, all: readonly Change[]): unknown {
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
