import type { Env } from "./env.ts";

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
}

const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
const json = (base64url: string): unknown => JSON.parse(new TextDecoder().decode(bytes(base64url)));

async function keyOf(issuer: string, id: unknown): Promise<CryptoKey | undefined> {
  const response = await fetch(`${issuer}/cdn-cgi/access/certs`);
  const { keys } = await response.json<{ keys: (JsonWebKey & { kid?: unknown })[] }>();
  const key = keys.find(({ kid }) => kid === id);
  return key && crypto.subtle.importKey("jwk", key, rsa, false, ["verify"]);
}

async function verified(token: string, issuer: string): Promise<Claims | undefined> {
  const [head = "", body = "", signature = ""] = token.split(".");
  const { alg, kid } = json(head) as { alg?: unknown; kid?: unknown };
  const key = alg === "RS256" ? await keyOf(issuer, kid) : undefined;
  const valid =
    key && (await crypto.subtle.verify(rsa, key, bytes(signature), new TextEncoder().encode(`${head}.${body}`)));
  return valid ? (json(body) as Claims) : undefined;
}

/**
 * Admits whom Cloudflare Access has let through to this Worker. Access adds a signed token to each request; its signature, issuer,
 * audience and end are checked, so a request that went round Access is not admitted.
 *
 * @returns undefined when no Access application is configured.
 */
export function accessCheck({
  ACCESS_TEAM,
  ACCESS_AUDIENCE,
}: Env): ((request: Request) => Promise<boolean>) | undefined {
  if (!ACCESS_TEAM || !ACCESS_AUDIENCE) return undefined;
  const issuer = `https://${ACCESS_TEAM}`;
  return async (request) => {
    const token = request.headers.get("cf-access-jwt-assertion");
    const claims = token ? await verified(token, issuer).catch(() => undefined) : undefined;
    return (
      claims?.iss === issuer && [claims.aud].flat().includes(ACCESS_AUDIENCE) && Number(claims.exp) * 1000 > Date.now()
    );
  };
}
