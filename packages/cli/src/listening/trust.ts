import { getConnInfo } from "@hono/node-server/conninfo";
import { ConfigError } from "@upcall/contracts/errors";
import { pathToken } from "@upcall/receiver/trust";
import type { MiddlewareHandler } from "hono";
import { isLoopback } from "../network/private-address.ts";

/** The host of an `Origin` or, with a scheme before it, of a `Host`; empty when it is none. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : "");

/**
 * A page in a browser on this machine could post here too. Its `Origin` gives it away, or the name by which it came here, which is
 * not this machine's even when it leads here.
 */
const thisMachine: MiddlewareHandler = async (c, next) => {
  const address = getConnInfo(c).remote.address ?? "";
  const origin = c.req.header("origin");
  const local = [address, hostOf(`http://${c.req.header("host")}`), ...(origin === undefined ? [] : [hostOf(origin)])];
  if (!local.every(isLoopback)) return c.body(null, 404);
  return next();
};

/** The receiver reports a refusal by the name of the function, which the bundle shortens. */
const named = (name: string, check: MiddlewareHandler): MiddlewareHandler =>
  Object.defineProperty(check, "name", { value: name });

/**
 * Whom `listen` believes: who knows the token, where there is one, and this machine where there is none.
 *
 * @throws ConfigError when neither would keep strangers out.
 */
export function trustOf(host: string, token: string | undefined): MiddlewareHandler {
  if (token !== undefined) return named("pathToken", pathToken(token));
  if (isLoopback(host)) return named("thisMachine", thisMachine);
  throw new ConfigError(
    "--host",
    "opens the port to others; set UPCALL_CALLBACK_TOKEN to 16 or more random characters first",
  );
}
