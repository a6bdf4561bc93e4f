import { BlockList, isIP } from "node:net";
import { ConfigError } from "@upcall/contracts/errors";
import { getConnInfo } from "@hono/node-server/conninfo";
import { addresses, pathToken } from "@upcall/receiver/trust";
import type { MiddlewareHandler } from "hono";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const isLoopback = (address: string): boolean => loopback.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

const thisMachine = addresses(getConnInfo, ["127.0.0.0/8", "::1"]);

/**
 * Whom `listen` believes: who knows the token, where there is one, and this machine where there is none.
 *
 * @throws ConfigError when neither would keep strangers out.
 */
export function trustOf(host: string, token: string | undefined): MiddlewareHandler {
  if (token !== undefined) return pathToken(token);
  if (host === "localhost" || isLoopback(host)) return thisMachine;
  throw new ConfigError(
    "--host",
    "opens the port to others; set UPCALL_CALLBACK_TOKEN to 16 or more random characters first",
  );
}
