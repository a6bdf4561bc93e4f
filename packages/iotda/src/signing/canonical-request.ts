import { bytesOf, sha256Hex } from "./digest.ts";

/** A request as far as a signature covers it. */
export interface SignableRequest {
  readonly method: string;
  /** With scheme and host; the fragment does not count. */
  readonly url: string;
  /** The headers that are sent. `host` is taken from the URL when it is not among them. */
  readonly headers: Headers;
  /** The body's bytes; empty when absent. */
  readonly body?: Uint8Array | undefined;
}

/** RFC 3986: what `encodeURIComponent` leaves, the rest escaped. */
const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const pathOf = (pathname: string): string => {
  const escaped = pathname.split("/").map((part) => escape(decodeURIComponent(part)));
  return escaped.at(-1) === "" ? escaped.join("/") : `${escaped.join("/")}/`;
};

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const queryOf = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => [escape(name), escape(value)] as const)
    .sort(([name, value], [otherName, otherValue]) => byCode(name, otherName) || byCode(value, otherValue))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");

/** Names of headers as a signature lists them. */
export const namesOf = (headers: readonly string[]): string[] => headers.map((name) => name.toLowerCase()).sort(byCode);

/**
 * What is hashed and signed of a request: method, path with a slash at its end, sorted query, signed headers, their names, and the hash of
 * the body, one a line.
 */
export async function canonicalRequest(request: SignableRequest, signedHeaders: readonly string[]): Promise<string> {
  const { pathname, searchParams, host } = new URL(request.url);
  const names = namesOf(signedHeaders);
  const valueOf = (name: string): string => request.headers.get(name)?.trim() ?? (name === "host" ? host : "");
  const bodyHash =
    request.headers.get("x-sdk-content-sha256") ?? (await sha256Hex(new Uint8Array(request.body ?? bytesOf(""))));
  return [
    request.method.toUpperCase(),
    pathOf(pathname),
    queryOf(searchParams),
    ...names.map((name) => `${name}:${valueOf(name)}`),
    "",
    names.join(";"),
    bodyHash,
  ].join("\n");
}
