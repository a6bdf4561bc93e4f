import specifications from "@asyncapi/specs";
import { fixturesOf } from "@upcall/fixtures";
import { Ajv, type AnySchema } from "ajv";
import { expect, test } from "vitest";
import { businessNotifyTypes, managementNotifyTypes } from "../notifications/index.ts";
import { asyncApiDocument, type JsonObject } from "./index.ts";
import { summaries } from "./summaries.ts";

const document = asyncApiDocument();
/** The specification brings its own copy of JSON Schema's schema. */
const validator = new Ajv({ strict: false, validateFormats: false, meta: false, validateSchema: false });
const conforms = validator.compile(specifications.schemas["3.0.0"] as AnySchema);
const errors = (json: unknown): unknown => (conforms(json) ? [] : conforms.errors);

/** Every `$ref` below a value. */
const refsIn = (value: unknown): string[] =>
  Object.entries(value ?? {}).flatMap(([name, inner]) =>
    name === "$ref" ? [String(inner)] : typeof inner === "object" ? refsIn(inner) : [],
  );

const target = (ref: string): unknown =>
  ref
    .slice(2)
    .split("/")
    .reduce<unknown>((at, step) => (at as JsonObject | undefined)?.[step], document);

test("AsyncAPI's own schema finds the document valid", () => {
  expect(errors(document)).toEqual([]);
  expect(Object.keys(document.components.messages)).toEqual(
    expect.arrayContaining([...managementNotifyTypes, ...businessNotifyTypes, "commandStatus"]),
  );
});

test("the same schema refuses a document with a fault", () => {
  expect(errors({ ...document, info: {} })).not.toEqual([]);
});

test("every reference leads somewhere", () => {
  const refs = refsIn(document);
  expect(refs).toContain("#/components/messages/fwUpgradeResultNotify");
  expect(refs.filter((ref) => !ref.startsWith("#/") || target(ref) === undefined)).toEqual([]);
});

test("every notification has a summary, and no summary is left over", () => {
  expect(Object.keys(summaries)).toEqual([...managementNotifyTypes, ...businessNotifyTypes, "commandStatus"]);
});

test("each channel carries the types of its subscription", () => {
  const typesOf = (channel: string): string[] =>
    Object.keys((document.channels[channel] as { messages: JsonObject }).messages);
  expect(typesOf("management")).toEqual(managementNotifyTypes);
  expect(typesOf("business")).toEqual(businessNotifyTypes);
});

test("examples are put in where they are given, and are valid", () => {
  const withSamples = asyncApiDocument({
    samples: (_kind, of) =>
      fixturesOf("notifications", of).map((fixture) => ({ ...fixture, body: fixture.body as never })),
  });
  expect(withSamples.components.messages["deviceAdded"]).toHaveProperty("examples");
  expect(errors(withSamples)).toEqual([]);
});

const ajv = new Ajv({ strict: false });
ajv.addSchema(document, "asyncapi");

test.each(fixturesOf("notifications"))("notification $of/$name validates as a payload", ({ of, body }) => {
  const check = ajv.getSchema(`asyncapi#/components/schemas/${of}`);
  expect(check?.(body)).toBe(true);
  expect(check?.({ ...(body as object), deviceId: 7, notifyType: 7 })).toBe(false);
});
