import { fixtures, fixturesOf } from "@upcall/fixtures";
import { compileErrors, validate } from "@readme/openapi-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { operations, type Operation } from "../operations/index.ts";
import { jsonSchemas, openApiDocument, type JsonObject } from "./index.ts";
import { fields } from "./fields.ts";

const document = openApiDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, "openapi");

const every: [string, Operation][] = Object.entries(operations);
const callOf = ({ path, method }: Operation): JsonObject => document.paths[path]![method.toLowerCase()]!;

/** What is wrong with a body by the schema at the end of some steps into the document. */
function problems(body: unknown, ...steps: string[]): unknown {
  const path = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const check = ajv.getSchema(`openapi#/${path}`);
  if (!check) throw new Error(`The document has no ${path}.`);
  return check(body) ? [] : check.errors;
}

test("a third-party parser finds the document valid", async () => {
  const seen = await validate(structuredClone(document) as never);
  expect(seen.valid ? "" : compileErrors(seen)).toBe("");
  expect(seen).toMatchObject({ valid: true, warnings: [] });
});

test("the same parser refuses a document with a fault", async () => {
  const { info: _info, ...faulty } = structuredClone(document);
  expect(await validate(faulty as never)).toMatchObject({ valid: false });
});

test.each(every)("%s is a path with its parameters, body, replies and errors", (name, operation) => {
  const call = callOf(operation);
  const parameters = (call["parameters"] ?? []) as JsonObject[];
  const responses = call["responses"] as JsonObject;
  const templated = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
  expect(call["operationId"]).toBe(name);
  expect(parameters.filter((field) => field["in"] === "path").map((field) => field["name"])).toEqual(templated);
  expect("requestBody" in call).toBe(operation.body !== undefined);
  expect(call["security"]).toEqual(operation.authenticated ? [{ appKey: [], accessToken: [] }] : []);
  expect(call["x-repeatable"]).toBe(operation.repeatable);
  expect(Object.keys(responses)).toContain(String(operation.reply.status));
  for (const { code, http } of operation.errors)
    expect(JSON.stringify(responses[http[0] ?? "default"])).toContain(`"error_code":"${code}"`);
});

const withBody = (kind: "requests" | "replies") => fixturesOf(kind).filter(({ body }) => body !== undefined);

test.each(withBody("requests"))("request $of/$name validates unless our own schema refuses it: $strict", (fixture) => {
  const { path, method, encoding } = operations[fixture.of as keyof typeof operations] as Operation;
  const type = encoding === "form" ? "application/x-www-form-urlencoded" : "application/json";
  const steps = ["paths", path, method.toLowerCase(), "requestBody", "content", type, "schema"];
  if (fixture.strict === false) expect(problems(fixture.body, ...steps)).not.toEqual([]);
  else expect(problems(fixture.body, ...steps)).toEqual([]);
});

test.each(withBody("replies"))("reply $of/$name validates", ({ of, body }) => {
  const { path, method, reply } = operations[of as keyof typeof operations];
  const steps = ["responses", String(reply.status), "content", "application/json", "schema"];
  expect(problems(body, "paths", path, method.toLowerCase(), ...steps)).toEqual([]);
});

test.each(fixturesOf("notifications").filter(({ of }) => of !== "commandStatus"))(
  "notification $of/$name validates as a webhook",
  ({ of, body }) => {
    const steps = ["webhooks", of, "post", "requestBody", "content", "application/json", "schema"];
    expect(problems(body, ...steps)).toEqual([]);
  },
);

test.each(fixturesOf("errors"))("error $of/$name validates", ({ body }) => {
  expect(problems(body, "components", "schemas", "error")).toEqual([]);
});

test("every field says what it means, and no description is left over", () => {
  const seen = new Set<string>();
  const bare = new Set<string>();
  const walk = (owner: string, schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [name, field] of Object.entries((schema as { properties?: object }).properties ?? {})) {
      seen.add(name);
      if (!field.description) bare.add(`${owner}.${name}`);
      walk(name, field);
    }
    for (const keyword of ["items", "anyOf"] as const) {
      const inner: unknown = (schema as Record<string, unknown>)[keyword];
      for (const member of [inner].flat()) walk(owner, member);
    }
  };
  const { schemas } = document.components;
  for (const [id, schema] of Object.entries({ ...(schemas as JsonObject) })) walk(id, schema);
  for (const [id, schema] of Object.entries(jsonSchemas())) walk(id, schema);
  const parameters = every.flatMap(([, operation]) => (callOf(operation)["parameters"] ?? []) as JsonObject[]);
  for (const parameter of parameters) {
    seen.add(String(parameter["name"]));
    if (!parameter["description"]) bare.add(String(parameter["name"]));
  }
  expect([...bare]).toEqual([]);
  expect(Object.keys(fields).filter((name) => !seen.has(name))).toEqual([]);
});

test("examples are put in where they are given, and are valid", async () => {
  const sample = fixtures.find(({ of, name }) => of === "swUpgradeResultNotify" && name === "documented")!;
  const withSamples = openApiDocument({
    samples: (_kind, of) => (of === sample.of ? [{ name: "a", about: "b", body: sample.body as JsonObject }] : []),
  });
  const media = { examples: { a: { summary: "b", value: sample.body } } };
  expect(withSamples.webhooks["swUpgradeResultNotify"]).toMatchObject({
    post: { requestBody: { content: { "application/json": media } } },
  });
  expect(await validate(structuredClone(withSamples) as never)).toMatchObject({ valid: true });
});
