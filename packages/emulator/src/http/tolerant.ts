import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** The schema within optional, nullable and the like. */
function unwrap(schema: Schema): Schema {
  const { innerType } = schema._zod.def as { innerType?: Schema };
  return innerType ? unwrap(innerType) : schema;
}

/** Fields whose capitals clients set as they like, in lower case. */
const caseless = new Set(["callbackurl"]);

function valueOf(object: object, field: string): unknown {
  const wanted = field.toLowerCase();
  const key = caseless.has(wanted) ? Object.keys(object).find((key) => key.toLowerCase() === wanted) : field;
  return key !== undefined && Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}

/**
 * Reads a request the way the platform does: unknown keys and nulls are left out, `callbackUrl` passes in either spelling.
 * What is left can be checked with a strict schema.
 */
export function tolerant(schema: Schema, value: unknown): unknown {
  const { shape } = unwrap(schema)._zod.def as { shape?: Record<string, Schema> };
  if (!shape || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(shape)
      .map(([field, inner]) => [field, tolerant(inner, valueOf(value, field))] as const)
      .filter(([, read]) => read !== undefined && read !== null),
  );
}

/** What clients put in the place of a value they do not have. */
const absent = new Set(["", "null", "None"]);

/** Reads a query string for a schema: numbers as numbers; empty values, and the words `null` and `None`, as absent. */
export function fromQuery(schema: Schema, query: URLSearchParams): unknown {
  const { shape = {} } = schema._zod.def as { shape?: Record<string, Schema> };
  const given = [...query].filter(([, value]) => !absent.has(value));
  const read = given.map(([field, value]) => {
    const numeric = shape[field] && unwrap(shape[field])._zod.def.type === "number" && /^-?\d+$/.test(value);
    return [field, numeric ? Number(value) : value];
  });
  return tolerant(schema, Object.fromEntries(read));
}
