import type { Context, MiddlewareHandler } from "hono";
import { Hono } from "hono/tiny";
import type { Sql } from "./database.ts";

/** How a person or program proves to be the operator. */
export interface AccessOptions {
  readonly sql: Sql;
  /** Opens the API as a bearer token. */
  readonly operatorToken: string;
  readonly now: () => number;
  /** Another proof, such as that of a sign-in service in front of the application. */
  readonly admits?: ((request: Request) => Promise<boolean>) | undefined;
}

/** Sessions of people, a bearer token for programs. */
export interface Access {
  /** Lets only the operator pass. */
  readonly guard: MiddlewareHandler;
  /** `POST /` with a one-time code begins a session, `DELETE /` ends it. */
  readonly session: Hono;
  /** Makes a one-time code for a login link; it lives an hour. */
  readonly loginCode: () => Promise<string>;
}

const sessionMs = 7 * 86_400_000;
const codeMs = 3_600_000;

const digest = (text: string): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
const hash = async (text: string): Promise<string> =>
  Array.from(new Uint8Array(await digest(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Looks at every byte, so that the time it takes tells nothing. */
function equal(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const known = new Uint8Array(other);
  return new Uint8Array(one).reduce((difference, byte, at) => difference | (byte ^ known[at]!), 0) === 0;
}

const isSecure = ({ req }: Context): boolean => new URL(req.url).protocol === "https:";
/** The prefix binds a cookie to this very host, but needs HTTPS; on a developer's loopback there is none. */
const cookieName = (context: Context): string => (isSecure(context) ? "__Host-upcall" : "upcall");

function setCookie(context: Context, value: string, maxAge: number): void {
  const secure = isSecure(context) ? "; Secure" : "";
  const cookie = `${cookieName(context)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`;
  context.header("set-cookie", cookie);
}

function cookieOf(context: Context): string | undefined {
  const pairs = (context.req.header("cookie") ?? "").split(/;\s*/).map((pair) => pair.split("="));
  return pairs.find(([name]) => name === cookieName(context))?.[1];
}

/**
 * A cookie is sent by any page's request, so what changes something must come from our own page. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; what says neither is no browser, and has no cookie.
 */
function sameOrigin({ req }: Context): boolean {
  if (req.method === "GET" || req.method === "HEAD") return true;
  const site = req.header("sec-fetch-site");
  return site ? site === "same-origin" : req.header("origin") === new URL(req.url).origin;
}

const refuse = (context: Context, status: 401 | 403, message: string): Response => context.json({ message }, status);
const foreign = "Only this application's own pages may do that.";

/** Codes and sessions are kept as hashes, so that the tables open nothing. */
export function createAccess({ sql, operatorToken, now, admits }: AccessOptions): Access {
  async function issue(table: "login_code" | "session", lifeMs: number): Promise<string> {
    const text = crypto.randomUUID();
    sql(`delete from ${table} where expires_at < ?`, now());
    sql(`insert into ${table} values (?, ?)`, await hash(text), now() + lifeMs);
    return text;
  }
  async function hasSession(context: Context): Promise<boolean> {
    const cookie = cookieOf(context);
    if (!cookie) return false;
    return sql("select 1 as one from session where hash = ? and expires_at > ?", await hash(cookie), now()).length > 0;
  }
  async function hasToken({ req }: Context): Promise<boolean> {
    const [, token] = /^Bearer (.+)$/.exec(req.header("authorization") ?? "") ?? [];
    return token !== undefined && equal(await digest(token), await digest(operatorToken));
  }

  const guard: MiddlewareHandler = async (context, next) => {
    if (await hasToken(context)) return next();
    if (!(await hasSession(context)) && !(await admits?.(context.req.raw)))
      return refuse(context, 401, "Log in first, with a login link.");
    return sameOrigin(context) ? next() : refuse(context, 403, foreign);
  };

  const session = new Hono()
    .post("/", async (context) => {
      if (!sameOrigin(context)) return refuse(context, 403, foreign);
      const { code } = await context.req.json<{ code?: unknown }>().catch(() => ({ code: undefined }));
      const spent = sql(
        "delete from login_code where hash = ? and expires_at > ? returning 1 as one",
        await hash(String(code)),
        now(),
      );
      if (spent.length === 0) return refuse(context, 403, "This login link has been used or has expired.");
      setCookie(context, await issue("session", sessionMs), sessionMs / 1000);
      return context.body(null, 204);
    })
    .delete("/", guard, async (context) => {
      sql("delete from session where hash = ?", await hash(cookieOf(context) ?? ""));
      setCookie(context, "", 0);
      return context.body(null, 204);
    });

  return { guard, session, loginCode: () => issue("login_code", codeMs) };
}
