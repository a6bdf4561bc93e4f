import type { MiddlewareHandler } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { every, some } from "hono/combine";
import { csrf } from "hono/csrf";
import type { Sql } from "../app/database.ts";
import { hasSession, sessionMs, sessionRoutes } from "./sessions.ts";
import { createTickets } from "./tickets.ts";

/** How a person or program proves to be the operator. */
export interface AccessOptions {
  readonly sql: Sql;
  /** Opens the API as a bearer token. */
  readonly operatorToken: string;
  readonly now: () => number;
  /** Another proof, such as that of a sign-in service in front of the application; it throws for who has none. */
  readonly signIn?: MiddlewareHandler | undefined;
}

/** Sessions of people, a bearer token for programs. */
export interface Access {
  /** Lets only the operator pass. */
  readonly guard: MiddlewareHandler;
  readonly session: ReturnType<typeof sessionRoutes>;
  /** Makes a one-time code for a login link; it lives an hour. */
  readonly loginCode: () => Promise<string>;
}

/**
 * A program shows the operator's token. A browser shows a session, or what the sign-in service gave it, and browsers send those with
 * any page's request: what changes something must come from our own page.
 */
export function createAccess({ sql, operatorToken, now, signIn }: AccessOptions): Access {
  const loginCodes = createTickets(sql, "login_code", 3_600_000, now);
  const sessions = createTickets(sql, "session", sessionMs, now);
  const people = signIn ? some(signIn, hasSession(sessions)) : hasSession(sessions);
  return {
    guard: some(bearerAuth({ token: operatorToken }), every(people, csrf())),
    session: sessionRoutes(sessions, loginCodes),
    loginCode: loginCodes.issue,
  };
}
