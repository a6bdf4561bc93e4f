import { ConfigError } from "@upcall/contracts/errors";
import type { MiddlewareHandler } from "hono";
import { timingSafeEqual } from "hono/utils/buffer";
import { silentCheck } from "../door/trusted.ts";

const shortest = 16;
/** What a URL carries in one part of a path as it is, without quotes. */
const plain = /^[\w.~!$&()*+,;=:@-]+$/;

function checkToken(token: string): void {
  if (typeof token !== "string") throw new ConfigError("pathToken", "must be a text");
  if (token.length < shortest) throw new ConfigError("pathToken", `must have at least ${shortest} characters`);
  if (!plain.test(token))
    throw new ConfigError(
      "pathToken",
      "must be one part of a path, without blanks, quotes, slashes, percent signs and line ends, such as echo adds; make one with openssl rand -hex 16",
    );
}

/** Hono compares hashes, which hides a secret's length at the cost of the whole request. A path's length is no secret. */
const unhashed = (text: string): string => text;

/** The last part of a path, without slashes behind it. */
function lastPart(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  const part = path.slice(path.lastIndexOf("/", end - 1) + 1, end);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Trusts who knows the last part of the callback URL's path. Put at least 16 random characters there, such as
 * `https://hooks.example.com:443/iot/<token>`; only the platform needs to know the URL.
 *
 * To change the token, give both for as long as subscriptions with the old one exist: `pathToken(next, previous)`.
 * A missing `previous` is ignored, so it may come from an environment variable that is usually not set.
 *
 * @throws ConfigError for a token that is missing, short, or holds what a path cannot.
 */
export function pathToken(token: string | undefined, previous?: string): MiddlewareHandler {
  if (!token) throw new ConfigError("pathToken", "is missing; set it to the last part of the callback URL's path");
  const tokens = previous ? [token, previous] : [token];
  tokens.forEach(checkToken);
  return silentCheck(async function pathToken(c, next) {
    const part = lastPart(c.req.path);
    let trusted = false;
    for (const each of tokens) trusted = (await timingSafeEqual(each, part, unhashed)) || trusted;
    if (!trusted) return c.body(null, 404);
    return next();
  });
}
