import { bytes, digest, hex, hmac } from "../crypto.ts";
import type { AccessKeyPair } from "./options.ts";
import { unauthorized } from "./refusal.ts";

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** The request in the form that is signed. */
async function canonical(request: Request, body: ArrayBuffer, names: readonly string[]): Promise<string> {
  const { pathname, searchParams, host } = new URL(request.url);
  const query = [...searchParams]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join("&");
  const headers = names.map(
    (name) => `${name}:${(request.headers.get(name) ?? (name === "host" ? host : "")).trim()}\n`,
  );
  const payload = request.headers.get("x-sdk-content-sha256") ?? hex(await digest(body));
  const path = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return [request.method, path, query, headers.join(""), names.join(";"), payload].join("\n");
}

/** The key that holds for a day, region and service: HKDF-SHA256 of the secret, in one step since it has the length of the hash. */
async function derivedKey({ accessKey, secretKey }: AccessKeyPair, scope: string): Promise<string> {
  const extracted = await hmac("SHA-256", bytes(accessKey), bytes(secretKey));
  return hex(await hmac("SHA-256", extracted, bytes(`${scope}\u0001`)));
}

const form =
  /^(?:SDK-HMAC-SHA256 Access=(?<plain>[^,/\s]+)|V11-HMAC-SHA256 Credential=(?<derived>[^,/\s]+)\/(?<scope>\d{8}\/[^/,\s]+\/[^/,\s]+)), *SignedHeaders=(?<names>[\w;-]+), *Signature=(?<signature>[\da-f]{64})$/;

const timeForm = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const tolerated = 15 * 60_000;

/**
 * Checks a request's signature, plain or derived, and that its time is within a quarter of an hour.
 *
 * @throws V5Refusal 401 with what is wrong
 */
export async function checkSignature(
  request: Request,
  body: ArrayBuffer,
  keys: readonly AccessKeyPair[],
  now: number,
): Promise<void> {
  const groups = form.exec(request.headers.get("authorization") ?? "")?.groups;
  if (!groups) throw unauthorized("the authorization header cannot be read");
  const { plain, derived, scope = "", names = "", signature } = groups;
  const key = keys.find(({ accessKey }) => accessKey === (plain ?? derived));
  if (!key) throw unauthorized("the access key does not exist");
  const date = request.headers.get("x-sdk-date") ?? "";
  const at = Date.parse(date.replace(timeForm, "$1-$2-$3T$4:$5:$6Z"));
  const signed = names.split(";");
  if (!signed.includes("x-sdk-date") || !(Math.abs(at - now) <= tolerated))
    throw unauthorized("the request has expired");
  const hash = hex(await digest(bytes(await canonical(request, body, signed))));
  const text = plain ? ["SDK-HMAC-SHA256", date, hash] : ["V11-HMAC-SHA256", date, scope, hash];
  const secret = plain ? key.secretKey : await derivedKey(key, scope);
  if (
    hex(await hmac("SHA-256", bytes(secret), bytes(text.join("\n")))) !== signature ||
    (derived && !date.startsWith(scope.slice(0, 8)))
  )
    throw unauthorized("verify aksk signature fail");
}
