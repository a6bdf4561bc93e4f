import { zValidator } from "@hono/zod-validator";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import * as z from "zod/mini";
import { refuseInvalid } from "../api/refuse-invalid.ts";
import type { Tickets } from "./tickets.ts";

/** Length of a session in milliseconds. */
export const sessionMs = 7 * 86_400_000;

const name = "upcall";
/** The prefix binds a cookie to this very host, but needs HTTPS; a developer's loopback has none. */
const prefixOf = ({ req }: Context): "host" | undefined =>
  new URL(req.url).protocol === "https:" ? "host" : undefined;
const sessionOf = (context: Context): string => getCookie(context, name, prefixOf(context)) ?? "";

/** Lets a browser with a session pass. */
export const hasSession =
  (sessions: Tickets): MiddlewareHandler =>
  async (context, next) => {
    if (!(await sessions.valid(sessionOf(context))))
      throw new HTTPException(401, { message: "Log in first, with a login link." });
    await next();
  };

/** `POST /` with the code of a login link begins a session, `DELETE /` ends it. */
export const sessionRoutes = (sessions: Tickets, loginCodes: Tickets) =>
  new Hono()
    .use(csrf())
    .post("/", zValidator("json", z.object({ code: z.string() }), refuseInvalid), async (context) => {
      if (!(await loginCodes.spend(context.req.valid("json").code)))
        throw new HTTPException(403, { message: "This login link has been used or has expired." });
      const prefix = prefixOf(context);
      setCookie(context, name, await sessions.issue(), {
        httpOnly: true,
        sameSite: "Strict",
        maxAge: sessionMs / 1000,
        ...(prefix && { prefix, secure: true }),
      });
      return context.body(null, 204);
    })
    .delete("/", async (context) => {
      await sessions.spend(sessionOf(context));
      const prefix = prefixOf(context);
      deleteCookie(context, name, prefix && { prefix, secure: true });
      return context.body(null, 204);
    });
