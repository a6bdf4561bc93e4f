import { checked } from "@upcall/contracts/checking";
import { ContractError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import { givenOf, isFields } from "../json.ts";
import type { EncodedRequest } from "../profile.ts";

/** Query fields whose values hold a callback URL, and with it its path token. */
const hidden = new Set(["callbackUrl"]);

type Fields = Record<string, unknown>;
type Part = Operation["params" | "query" | "body"];

/** Segments that an address drops, also when they are encoded, and what cannot be encoded. */
const lostInPath = /^\.{1,2}$|\p{Cs}/u;

const form = (fields: Fields): string => new URLSearchParams(fields as Record<string, string>).toString();

/**
 * Lays the fields of a request out as the operation says: into the path, the query and the body.
 *
 * @throws ContractError for a missing, wrong or unknown field, before anything is sent.
 */
export function encodeRequest(
  { name, path, params, query, body, encoding }: Operation,
  request: object,
): EncodedRequest {
  if (!isFields(request))
    throw new ContractError(`${name} request`, [
      { path: [], message: `must be an object${exampleOf(params ?? query)}` },
    ]);
  const given = Object.entries(givenOf(request));
  // What no part names goes where unknown fields are refused by name.
  const placeOf = (field: string): Part =>
    [params, query].find((part) => part && Object.hasOwn(part.shape, field)) ?? body ?? query ?? params;
  const read = (part: Part): Fields | undefined => {
    const fields = given.filter(([field]) => placeOf(field) === part);
    return part && (checked(part, Object.fromEntries(fields), `${name} request`) as Fields);
  };

  const inPath = read(params);
  const filled = path.replace(/\{(\w+)\}/g, (_, field: string) => {
    const segment = String(inPath?.[field]);
    if (lostInPath.test(segment))
      throw new ContractError(`${name} request`, [
        { path: [field], message: "must be an id; an address cannot hold this one" },
      ]);
    return encodeURIComponent(segment);
  });
  const [open, secret] = [false, true].map((secret) =>
    form(Object.fromEntries(Object.entries(read(query) ?? {}).filter(([field]) => hidden.has(field) === secret))),
  );
  const content = read(body);
  return {
    target: filled + (open && `?${open}`),
    hiddenQuery: secret || undefined,
    contentType: content && (encoding ? "application/x-www-form-urlencoded" : "application/json"),
    body: content && (encoding ? form(content) : JSON.stringify(content)),
    confidential: given.flatMap(([, value]) => (typeof value === "string" ? [value] : [])),
  };
}

/** The first field of a part, as a hint. */
const exampleOf = (part: Part): string => {
  const [field] = part && "shape" in part ? Object.keys(part.shape as object) : [];
  return field === undefined ? "" : `, such as { ${field}: … }`;
};
