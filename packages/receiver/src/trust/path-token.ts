import { ConfigError } from "@upcall/contracts/errors";
import type { TrustCheck } from "./check.ts";

const shortest = 16;
const encoder = new TextEncoder();

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));

/** Looks at every byte, so that the time does not tell where they differ. */
function equal(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.byteLength ^ other.byteLength;
  for (let at = 0; at < one.byteLength; at += 1) difference |= one[at]! ^ other[at]!;
  return difference === 0;
}

function lastSegment(path: string): string {
  const segment = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Trusts who knows the last part of the callback URL's path. Put at least 16 random characters there, such as
 * `https://hooks.example.com:443/iot/<token>`; the platform keeps the URL secret, and nobody else needs it.
 *
 * To change the token, give both for as long as subscriptions with the old one exist: `pathToken(next, previous)`.
 * A missing `previous` is ignored, so it may come from an environment variable that is usually not set.
 *
 * @throws ConfigError for a missing or short token.
 */
export function pathToken(token: string | undefined, previous?: string): TrustCheck {
  if (!token) throw new ConfigError("pathToken", "is missing; set it to the last part of the callback URL's path");
  const tokens = previous ? [token, previous] : [token];
  for (const one of tokens) {
    if (one.length < shortest) throw new ConfigError("pathToken", `must have at least ${shortest} characters`);
    if (one.includes("/")) throw new ConfigError("pathToken", "must be one part of a path, without a slash");
  }
  let known: readonly Uint8Array[] | undefined;
  return {
    name: "path-token",
    async passes({ path }) {
      known ??= await Promise.all(tokens.map(sha256));
      const seen = await sha256(lastSegment(path));
      return known.map((one) => equal(one, seen)).includes(true);
    },
  };
}
