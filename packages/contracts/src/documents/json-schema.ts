import { toJsonSchema } from "./convert.ts";
import type { JsonSchema } from "./json.ts";
import { everyOperation, named } from "./named.ts";

/**
 * Every schema as a JSON Schema (draft 2020-12) that stands on its own, by name: a notification under its type, an
 * operation's parts under `<operation>.params`, `.query`, `.request` and `.reply`, where they have no shared name.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const parts = everyOperation.flatMap(({ name, params, query }) => [
    ...(params ? [[`${name}.params`, toJsonSchema(params)] as const] : []),
    ...(query ? [[`${name}.query`, toJsonSchema(query)] as const] : []),
  ]);
  const all = [...[...named].map(([schema, id]) => [id, toJsonSchema(schema)] as const), ...parts];
  return Object.fromEntries(
    all.map(([id, schema]) => [id, { $schema: "https://json-schema.org/draft/2020-12/schema", title: id, ...schema }]),
  );
}
