import { expect, test, vi } from "vitest";
import { push, send } from "./requests.ts";

const ours = { "sec-fetch-site": "same-origin" };

async function logIn(): Promise<{ code: string; cookie: string }> {
  const { code } = await (await send("POST", "/api/login-codes")).json<{ code: string }>();
  const response = await send("POST", "/session", { code }, ours);
  expect(response.status).toBe(204);
  return { code, cookie: response.headers.get("set-cookie")! };
}

test("the operator's API and the platform behind the proxy are closed to others", async () => {
  for (const path of ["/api/handled", "/api/feed", "/platform/iodm/northbound/v1.5.0/category"])
    for (const headers of [{}, { authorization: "Bearer wrong" }, { cookie: "__Host-upcall=wrong" }])
      expect((await send("GET", path, undefined, headers)).status).toBe(401);
});

test("a login link works once, and gives a cookie that scripts and other sites cannot use", async () => {
  const { code, cookie } = await logIn();
  expect(cookie.split("; ").toSorted()).toEqual([
    "HttpOnly",
    "Max-Age=604800",
    "Path=/",
    "SameSite=Strict",
    "Secure",
    expect.stringMatching(/^__Host-upcall=[0-9a-f-]{36}$/),
  ]);
  expect((await send("POST", "/session", { code }, ours)).status).toBe(403);
  const session = { cookie: cookie.split(";")[0]! };
  expect((await send("GET", "/api/handled", undefined, session)).status).toBe(200);
  expect((await send("DELETE", "/session", undefined, { ...session, ...ours })).status).toBe(204);
  expect((await send("GET", "/api/handled", undefined, session)).status).toBe(401);
});

test("only our own pages change anything with a session", async () => {
  const session = { cookie: (await logIn()).cookie.split(";")[0]! };
  const replay = async (headers: Record<string, string>): Promise<number> =>
    (await send("POST", "/api/deliveries/replay", undefined, { ...session, ...headers })).status;
  expect(await replay({})).toBe(403);
  expect(await replay({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await replay({ "sec-fetch-site": "same-site" })).toBe(403);
  expect(await replay({ origin: "https://elsewhere.test" })).toBe(403);
  expect(await replay({ origin: "https://demo.test" })).toBe(200);
  expect(await replay(ours)).toBe(200);
  // A form of another site can send these types; JSON it cannot without being allowed to, which nobody is.
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    const form = { "content-type": type, "sec-fetch-site": "cross-site" };
    expect((await send("POST", "/session", { code: "x" }, form)).status).toBe(403);
  }
  const preflight = { origin: "https://elsewhere.test", "access-control-request-method": "POST" };
  const allowed = await send("OPTIONS", "/session", undefined, preflight);
  expect(allowed.headers.get("access-control-allow-origin")).toBe(null);
});

test("pages run no script but our own, and nobody frames them", async () => {
  const { headers } = await send("GET", "/", undefined, {});
  expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  expect(headers.get("content-security-policy")).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("the token of the callback opens nothing else, and is told to nobody", async () => {
  expect(
    (await send("GET", "/api/handled", undefined, { authorization: "Bearer a-token-of-the-callback" })).status,
  ).toBe(401);
  const refused = await push({}, "nearly-the-token-of-the-callback");
  expect(await refused.text()).toBe("");
});

const encode = (value: object | ArrayBuffer): string =>
  btoa(value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : JSON.stringify(value))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

test("who comes through Cloudflare Access needs no login link", async () => {
  const rsa = {
    name: "RSASSA-PKCS1-v1_5",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: "SHA-256",
  };
  const pair = (await crypto.subtle.generateKey(rsa, true, ["sign", "verify"])) as CryptoKeyPair;
  const jwk = (await crypto.subtle.exportKey("jwk", pair.publicKey)) as JsonWebKey;
  const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    expect(String(input)).toBe("https://team.example.com/cdn-cgi/access/certs");
    return Response.json({ keys: [{ ...jwk, kid: "k-1" }] });
  });
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: "https://team.example.com", aud: ["the-audience"], exp: now + 60 };
  const ask = async (claims: object, head: object = { alg: "RS256", kid: "k-1" }, key = pair.privateKey) => {
    const signed = `${encode(head)}.${encode(claims)}`;
    const signature = await crypto.subtle.sign(rsa.name, key, new TextEncoder().encode(signed));
    const headers = { "cf-access-jwt-assertion": `${signed}.${encode(signature)}` };
    return (await send("GET", "/api/handled", undefined, headers)).status;
  };
  expect(await ask(good)).toBe(200);
  expect(await ask({ ...good, aud: ["another"] })).toBe(401);
  expect(await ask({ ...good, iss: "https://elsewhere.example.com" })).toBe(401);
  expect(await ask({ ...good, exp: now - 1 })).toBe(401);
  expect(await ask(good, { alg: "none" })).toBe(401);
  expect(await ask(good, { alg: "RS256", kid: "another" })).toBe(401);
  const other = (await crypto.subtle.generateKey(rsa, true, ["sign", "verify"])) as CryptoKeyPair;
  expect(await ask(good, undefined, other.privateKey)).toBe(401);
  // Whoever goes round Access can name any key: that is no reason to ask for the key set again.
  for (let at = 0; at < 20; at += 1) expect(await ask(good, { alg: "RS256", kid: `unknown-${at}` })).toBe(401);
  expect(fetched).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
