import { checked } from "@upcall/contracts/checking";
import type { Operation } from "@upcall/contracts/operations";

/** A request as it goes over the wire, without what identifies the caller. */
export interface Encoded {
  /** Path and query, from the root of the platform. */
  readonly target: string;
  readonly type?: string | undefined;
  readonly body?: string | undefined;
}

type Fields = Record<string, unknown>;

/** Takes the fields that a schema names out of `rest`. */
function take(rest: Fields, shape: object = {}): Fields {
  const taken: Fields = {};
  for (const name in shape)
    if (name in rest) {
      taken[name] = rest[name];
      delete rest[name];
    }
  return taken;
}

const form = (fields: unknown): string => new URLSearchParams(fields as Record<string, string>).toString();

/**
 * Lays the fields of a request out as the operation says: into the path, the query and the body.
 *
 * @throws ContractError for a missing, wrong or unknown field, before anything is sent.
 */
export function encode({ name, path, params, query, body, encoding }: Operation, request: object): Encoded {
  const where = `${name} request`;
  const rest = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  const inPath = take(rest, params?.shape);
  const inQuery = take(rest, query?.shape);
  // What no part names goes where unknown fields are refused by name.
  if (!body) Object.assign(query ? inQuery : inPath, rest);

  if (params) checked(params, inPath, where);
  const search = query ? form(checked(query, inQuery, where)) : "";
  const filled = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(inPath[field])));
  const sent = body && checked(body, rest, where);
  return {
    target: filled + (search && `?${search}`),
    type: sent && (encoding ? "application/x-www-form-urlencoded" : "application/json"),
    body: sent && (encoding ? form(sent) : JSON.stringify(sent)),
  };
}
