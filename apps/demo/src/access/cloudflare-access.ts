import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { verifyWithJwks } from "hono/jwt";

type Keys = NonNullable<Parameters<typeof verifyWithJwks>[1]["keys"]>;

/** Cloudflare renews its keys every six weeks, and keeps the old ones for a week. */
const keysMs = 3_600_000;
/** While the key set cannot be had, it is asked for no more often than this. */
const failedMs = 10_000;
const header = "cf-access-jwt-assertion";

/** Which Access application stands in front of this one. */
export interface AccessApplication {
  /** The team's domain, such as `my-team.cloudflareaccess.com`. */
  readonly team: string;
  /** The application's audience tag. */
  readonly audience: string;
}

/**
 * Lets pass whom Cloudflare Access has let through: Access adds a signed token to each request. Its signature, issuer, audience and
 * end are checked, so a request that went round Access does not pass.
 *
 * Not @hono/cloudflare-access: that one asks for the key set again at every token with an unknown key, which anybody can send.
 */
export function cloudflareAccess({ team, audience }: AccessApplication): MiddlewareHandler {
  const iss = `https://${team}`;
  const options = { allowedAlgorithms: ["RS256"], verification: { iss, aud: audience } } as const;
  let cached: Promise<Keys> | undefined;
  let cachedUntil = 0;

  function keySet(): Promise<Keys> {
    if (cached && Date.now() < cachedUntil) return cached;
    cached = fetchKeys(`${iss}/cdn-cgi/access/certs`);
    cachedUntil = Date.now() + keysMs;
    cached.catch(() => (cachedUntil = Date.now() + failedMs));
    return cached;
  }

  return async ({ req }, next) => {
    const token = req.header(header);
    if (!token) throw new HTTPException(401, { message: "Log in first, with Cloudflare Access or a login link." });
    try {
      await verifyWithJwks(token, { ...options, keys: await keySet() });
    } catch (cause) {
      throw new HTTPException(401, { message: "Cloudflare Access did not sign this request.", cause });
    }
    await next();
  };
}

async function fetchKeys(url: string): Promise<Keys> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The key set of Cloudflare Access was answered ${response.status}.`);
  const { keys } = await response.json<{ keys: Keys }>();
  return keys;
}
