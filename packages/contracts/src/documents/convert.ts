import * as z from "zod/mini";
import { meta } from "../primitives/meta.ts";
import { fields } from "./fields.ts";
import type { JsonObject, JsonSchema } from "./json.ts";
import { named } from "./named.ts";

/** A dialect of JSON Schema: OpenAPI 3.1 speaks 2020-12, AsyncAPI 3 draft 7. */
export type Dialect = "draft-2020-12" | "draft-7";

const describeField = (name: string, field: JsonSchema): JsonSchema => ({
  ...describeFields(field),
  description: (field.description ?? fields[name])!,
});

/** A copy of a schema in which every field says what it means. */
function describeFields(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, describeField(name, field)]),
      ),
    }),
    ...(items && { items: describeFields(items) }),
    ...(anyOf && { anyOf: anyOf.map(describeFields) }),
  };
}

function tidy(schema: unknown): JsonSchema {
  const { $schema: _schema, $id: _id, ...rest } = schema as JsonSchema;
  return describeFields(rest);
}

/** One schema as JSON Schema with everything inline, in the form in which it is on the wire. */
export const toJsonSchema = (schema: z.ZodMiniType): JsonSchema =>
  tidy(z.toJSONSchema(schema, { io: "input", metadata: meta }));

/** All named schemas, which refer to each other below `#/components/schemas/`. */
export function toComponents(target: Dialect): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", target, uri: refTo, metadata: meta });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, tidy(schema)]));
}

const refTo = (id: string): string => `#/components/schemas/${id}`;

/** A reference to a named schema. */
export const reference = (schema: z.ZodMiniType): JsonObject => ({ $ref: refTo(named.get(schema)!) });
