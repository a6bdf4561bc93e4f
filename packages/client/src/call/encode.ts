import type { Operation } from "@upcall/contracts/operations";
import { checked } from "@upcall/contracts/checking";

/** A request as it goes over the wire, without what identifies the caller. */
export interface Encoded {
  readonly method: string;
  /** Path and query, from the root of the platform. */
  readonly target: string;
  readonly contentType?: string;
  readonly body?: string;
}

type Fields = Record<string, unknown>;

function pick(fields: Fields, names: object | undefined): Fields {
  const picked: Fields = {};
  for (const name in names) if (fields[name] !== undefined) picked[name] = fields[name];
  return picked;
}

function omit(fields: Fields, ...taken: (object | undefined)[]): Fields {
  const rest: Fields = {};
  for (const name in fields)
    if (fields[name] !== undefined && !taken.some((names) => names && name in names)) rest[name] = fields[name];
  return rest;
}

const form = (fields: object): string => new URLSearchParams(fields as Record<string, string>).toString();

/**
 * Lays the fields of a request out as the operation says: into the path, the query and the body.
 *
 * @throws ContractError for a missing, wrong or unknown field, before anything is sent.
 */
export function encode(operation: Operation, request: object): Encoded {
  const { name, method, path, params, query, body, encoding } = operation;
  const where = `${name} request`;
  const fields = request as Fields;
  const inPath = pick(fields, params?.shape);
  const inQuery = pick(fields, query?.shape);
  const rest = omit(fields, params?.shape, query?.shape);
  // What no part names goes where unknown fields are refused by name.
  const strict = body ? undefined : query ? inQuery : inPath;
  if (strict) Object.assign(strict, rest);

  if (params) checked(params, inPath, where);
  const search = query ? form(checked(query, inQuery, where) as object) : "";
  const filled = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(inPath[field])));
  const target = search === "" ? filled : `${filled}?${search}`;
  if (!body) return { method, target };
  const sent = checked(body, rest, where);
  return encoding === "form"
    ? { method, target, contentType: "application/x-www-form-urlencoded", body: form(sent) }
    : { method, target, contentType: "application/json", body: JSON.stringify(sent) };
}
