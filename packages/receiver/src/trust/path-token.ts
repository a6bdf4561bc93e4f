import { ConfigError } from "@upcall/contracts/errors";
import type { TrustCheck } from "./check.ts";
import { oneOf } from "./constant-time.ts";

const shortest = 16;
/** Slashes that may follow the token. */
const mostSlashes = 8;

function lastSegment(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/" && end > path.length - mostSlashes) end -= 1;
  const segment = path.slice(path.lastIndexOf("/", end - 1) + 1, end);
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Trusts who knows the last part of the callback URL's path. Put at least 16 random characters there, such as
 * `https://hooks.example.com:443/iot/<token>`; only the platform needs to know the URL.
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
  const known = oneOf(tokens);
  return { name: "path-token", passes: ({ path }) => known(lastSegment(path)) };
}
