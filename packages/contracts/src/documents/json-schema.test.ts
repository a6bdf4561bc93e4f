import { fixtures, type Fixture } from "@upcall/fixtures";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { changes, mutate } from "../../testing/mutate.ts";
import { refused, taken } from "../../testing/upgrade-tasks.ts";
import { operations, type Operation } from "../operations/index.ts";
import { meta } from "../primitives/meta.ts";
import { jsonSchemas } from "./json-schema.ts";
import { everyOperation, named } from "./named.ts";

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const accepts = (id: string, value: unknown): boolean => ajv.validate(schemas[id]!, value);

test.each(Object.entries(schemas))("%s stands on its own and is a valid schema", (id, schema) => {
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(schema["title"]).toBe(id);
  expect(JSON.stringify(schema)).not.toContain("$ref");
});

test("every schema of every operation has one", () => {
  const wanted = Object.values<Operation>(operations).flatMap(({ name, params, query, body, reply }) => [
    ...(params ? [`${name}.params`] : []),
    ...(query ? [`${name}.query`] : []),
    ...(body ? [named.get(body)!] : []),
    ...(reply.body ? [named.get(reply.body)!] : []),
  ]);
  expect(wanted.filter((id) => !(id in schemas))).toEqual([]);
});

test.each(fixtures.filter(({ kind }) => kind === "notifications"))("notification $of/$name validates", (fixture) => {
  expect(accepts(fixture.of, fixture.body)).toBe(true);
});

test("a field can have its own words and its own meaning", () => {
  const { status } = schemas["fwUpgradeResultNotify"]!.properties!;
  expect(status).toMatchObject({
    description: "How the upgrade ended.",
    anyOf: [{ enum: ["SUCCESS", "FAIL"] }, { type: "string" }],
  });
});

test("the documents contain every rule that is code", () => {
  let rules = 0;
  const visit = ({ zodSchema }: { zodSchema: z.core.$ZodType }): void => {
    const checks = zodSchema._zod.def.checks ?? [];
    if (!checks.some(({ _zod }) => _zod.def.check === "custom")) return;
    rules += 1;
    const { description: _text, ...keywords } = meta.get(zodSchema) ?? {};
    expect(Object.keys(keywords), JSON.stringify(z.toJSONSchema(zodSchema, { io: "input" }))).not.toEqual([]);
  };
  for (const schema of named.keys()) z.toJSONSchema(schema, { io: "input", override: visit });
  for (const { params, query } of everyOperation)
    for (const schema of [params, query]) if (schema) z.toJSONSchema(schema, { io: "input", override: visit });
  expect(rules).toBeGreaterThan(4);
});

/** Whether an instant exists, and how far it is from another, no JSON Schema can say. */
const unsaid = new Set(["a malformed end", "a reversed window", "a window of 5 minutes", "an empty window"]);
const tasks = [
  ...taken.map(([name, body]) => [name, true, body] as const),
  ...refused.map(([name, body]) => [name, false, body] as const),
];

test.each(tasks)("the rules between fields are said: a task with %s", (name, valid, body) => {
  const sent: unknown = JSON.parse(JSON.stringify(body));
  expect(accepts("createUpgradeTask.request", sent)).toBe(valid || unsaid.has(name));
  expect(operations.createSoftwareUpgradeTask.body.safeParse(sent).success).toBe(valid);
});

const byName = new Map([...named].map(([schema, id]) => [id, schema]));
const nameOf = ({ kind, of }: Fixture): string => {
  if (kind === "notifications") return of;
  const { body, reply } = operations[of as keyof typeof operations] as Operation;
  return named.get((kind === "requests" ? body : reply.body)!)!;
};
const bodies = fixtures.filter(({ kind, body, strict }) => kind !== "errors" && body !== undefined && strict !== false);
const mutant = fc
  .tuple(fc.constantFrom(...bodies), changes)
  .map(([fixture, all]) => [fixture, JSON.stringify(mutate(fixture.body, all))] as const)
  .filter(([, text]) => text !== undefined);

test("a JSON Schema takes what its schema takes, over 5,000 mutations, and more only by the rules that it cannot say", () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(mutant, ([fixture, text]) => {
      const id = nameOf(fixture);
      const body: unknown = JSON.parse(text);
      const ours = byName.get(id)!.safeParse(body).success;
      const theirs = accepts(id, body);
      seen[ours ? "taken" : "refused"] += 1;
      if (ours || fixture.kind !== "requests") expect(theirs).toBe(ours);
    }),
    { numRuns: 5_000, seed: 7 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1_000);
});
