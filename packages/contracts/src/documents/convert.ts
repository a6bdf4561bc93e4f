import * as z from "zod/mini";
import { constraints } from "./constraints.ts";
import { fields } from "./fields.ts";
import type { Json, JsonObject, JsonSchema } from "./json.ts";
import { named } from "./named.ts";

/** A dialect of JSON Schema: OpenAPI 3.1 speaks 2020-12, AsyncAPI 3 draft 7. */
export type Dialect = "draft-2020-12" | "draft-7";

const said = new Map(constraints);
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** Says the rules that are code, and leaves out bounds that only say that a number is a safe integer. */
function complete({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Record<string, unknown> }): void {
  Object.assign(jsonSchema, structuredClone(said.get(zodSchema as z.ZodMiniType)));
  if (jsonSchema["minimum"] === Number.MIN_SAFE_INTEGER) delete jsonSchema["minimum"];
  if (jsonSchema["maximum"] === Number.MAX_SAFE_INTEGER) delete jsonSchema["maximum"];
}

/** Describes the field `name` of `owner`, and what lies in it. */
function describeField(owner: string, name: string, schema: Json): Json {
  const inner = describeFields(name, schema);
  const description = fields[`${owner}.${name}`] ?? fields[name];
  return isObject(inner) && description !== undefined ? { ...inner, description } : inner;
}

/** A copy of a schema in which every field says what it means. */
function describeFields(owner: string, schema: Json): Json {
  if (Array.isArray(schema)) return schema.map((member: Json) => describeFields(owner, member));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties" && isObject(value))
        return [
          keyword,
          Object.fromEntries(Object.entries(value).map(([name, field]) => [name, describeField(owner, name, field)])),
        ];
      return [keyword, ["items", "anyOf", "oneOf"].includes(keyword) ? describeFields(owner, value) : value];
    }),
  );
}

function tidy(owner: string, { $schema: _schema, $id: _id, ...schema }: JsonObject): JsonSchema {
  return describeFields(owner, schema) as JsonSchema;
}

/** One schema as JSON Schema with everything inline, in the form in which it is on the wire. */
export function toJsonSchema(schema: z.ZodMiniType, owner: string, target: Dialect = "draft-2020-12"): JsonSchema {
  return tidy(owner, z.toJSONSchema(schema, { io: "input", target, override: complete }) as unknown as JsonObject);
}

/** All named schemas, which refer to each other below `#/components/schemas/`. */
export function toComponents(target: Dialect): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", target, uri: refTo, override: complete });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, tidy(id, schema as unknown as JsonObject)]),
  );
}

/** Where a named schema lies in a document. */
export const refTo = (id: string): string => `#/components/schemas/${id}`;

/** A reference to a named schema. */
export const reference = (schema: z.ZodMiniType): JsonObject => ({ $ref: refTo(named.get(schema)!) });
