import * as z from "zod/mini";
import { constraints } from "./constraints.ts";
import { fields } from "./fields.ts";
import type { JsonObject, JsonSchema } from "./json.ts";
import { named } from "./named.ts";

/** A dialect of JSON Schema: OpenAPI 3.1 speaks 2020-12, AsyncAPI 3 draft 7. */
export type Dialect = "draft-2020-12" | "draft-7";

const said = new Map(constraints);

/** Says the rules that are code, and the words that an open enum knows. */
function complete({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  const { known } = zodSchema as { known?: readonly string[] };
  if (known) {
    delete jsonSchema["type"];
    jsonSchema["anyOf"] = [{ type: "string", enum: [...known] }, { type: "string" }];
  }
  Object.assign(jsonSchema, structuredClone(said.get(zodSchema as z.ZodMiniType)));
}

const describeField = (owner: string, name: string, field: JsonSchema): JsonSchema => ({
  ...describeFields(name, field),
  description: (fields[`${owner}.${name}`] ?? fields[name])!,
});

/** A copy of a schema in which every field says what it means. */
function describeFields(owner: string, schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, describeField(owner, name, field)]),
      ),
    }),
    ...(items && { items: describeFields(owner, items) }),
    ...(anyOf && { anyOf: anyOf.map((member) => describeFields(owner, member)) }),
  };
}

function tidy(owner: string, schema: unknown): JsonSchema {
  const { $schema: _schema, $id: _id, ...rest } = schema as JsonSchema;
  return describeFields(owner, rest);
}

/** One schema as JSON Schema with everything inline, in the form in which it is on the wire. */
export const toJsonSchema = (schema: z.ZodMiniType, owner: string): JsonSchema =>
  tidy(owner, z.toJSONSchema(schema, { io: "input", override: complete }));

/** All named schemas, which refer to each other below `#/components/schemas/`. */
export function toComponents(target: Dialect): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", target, uri: refTo, override: complete });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, tidy(id, schema)]));
}

const refTo = (id: string): string => `#/components/schemas/${id}`;

/** A reference to a named schema. */
export const reference = (schema: z.ZodMiniType): JsonObject => ({ $ref: refTo(named.get(schema)!) });
