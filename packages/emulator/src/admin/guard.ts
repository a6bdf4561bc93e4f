import { createMiddleware } from "hono/factory";
import type { MiddlewareHandler } from "hono";

/** Addresses and `localhost`: names that nobody can point elsewhere, unlike those of the DNS. */
const isAddress = (hostname: string): boolean =>
  hostname === "localhost" || hostname.startsWith("[") || /^\d+(\.\d+){3}$/.test(hostname);

const hostnameOf = (host: string): string => /^(\[[^\]]*\]|[^:]*)(:\d*)?$/.exec(host)?.[1]?.toLowerCase() ?? "";

const refusal = {
  error:
    "The administration is for programs and pages of this host. Call it by address, localhost, or a name in adminHosts",
};

/**
 * Keeps pages of other sites away from the administration: a browser on the same machine would carry their requests to it.
 * A name that its owner points at this machine (DNS rebinding) is refused too, so `Host` must be an address, `localhost` or a
 * name that was given.
 */
export function adminGuard(names: readonly string[]): MiddlewareHandler {
  const allowed = new Set(names.map((name) => name.toLowerCase()));
  return createMiddleware(async (c, next) => {
    const host = c.req.header("host");
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const name = hostnameOf(host ?? "localhost");
    const foreign =
      !(isAddress(name) || allowed.has(name)) ||
      (site !== undefined && site !== "same-origin" && site !== "none") ||
      (origin !== undefined && origin !== `${new URL(c.req.url).protocol}//${host ?? new URL(c.req.url).host}`);
    if (foreign) return c.json(refusal, 403);
    return next();
  });
}
