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
type Part = Operation["params" | "query" | "body"];

const form = (fields: Fields): string => new URLSearchParams(fields as Record<string, string>).toString();

/**
 * Lays the fields of a request out as the operation says: into the path, the query and the body.
 *
 * @throws ContractError for a missing, wrong or unknown field, before anything is sent.
 */
export function encode({ name, path, params, query, body, encoding }: Operation, request: object): Encoded {
  const given = Object.entries(request).filter(([, value]) => value !== undefined);
  // What no part names goes where unknown fields are refused by name.
  const placeOf = (field: string): Part =>
    [params, query].find((part) => part && Object.hasOwn(part.shape, field)) ?? body ?? query ?? params;
  const read = (part: Part): Fields | undefined => {
    const fields = given.filter(([field]) => placeOf(field) === part);
    return part && (checked(part, Object.fromEntries(fields), `${name} request`) as Fields);
  };

  const inPath = read(params);
  const filled = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(inPath?.[field])));
  const search = form(read(query) ?? {});
  const sent = read(body);
  return {
    target: filled + (search && `?${search}`),
    type: sent && (encoding ? "application/x-www-form-urlencoded" : "application/json"),
    body: sent && (encoding ? form(sent) : JSON.stringify(sent)),
  };
}
