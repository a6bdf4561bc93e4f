import { ConfigError } from "@upcall/contracts/errors";
import type { MiddlewareHandler } from "hono";
import type { GetConnInfo } from "hono/conninfo";
import { ipRestriction } from "hono/ip-restriction";
import { silentCheck } from "../door/trusted.ts";

/** Of `192.0.2.1/8/8` Hono would take the beginning, and `*` as everybody. */
const addressOrRange = /^[\da-f.:]+(?:\/\d{1,3})?$/i;

function isRule(entry: string): boolean {
  try {
    ipRestriction(() => "", { allowList: [entry] });
    return addressOrRange.test(entry);
  } catch {
    return false;
  }
}

/**
 * Trusts who connects from one of these addresses or ranges, such as `"192.0.2.0/24"`: Hono's `ipRestriction` with an allow list,
 * which may not be empty here, because there an empty one admits everybody. The platform does not publish its addresses; ask its operator.
 *
 * @param getConnInfo of the runtime: `@hono/node-server/conninfo`, `hono/cloudflare-workers`, `hono/deno` or `hono/bun`.
 * @throws ConfigError for an empty list or an entry that is no address.
 */
export function addresses(getConnInfo: GetConnInfo, list: readonly string[]): MiddlewareHandler {
  if (list.length === 0) throw new ConfigError("addresses", "needs at least one address or range");
  for (const entry of list)
    if (!isRule(entry))
      throw new ConfigError("addresses", `"${entry}" must be an IP address, alone or with a prefix length`);
  const restriction = ipRestriction(getConnInfo, { allowList: [...list] });
  return silentCheck(function addresses(c, next) {
    return restriction(c, next);
  });
}
