import type { Context } from "hono";
import { Hono } from "hono/tiny";
import type { Answer } from "./answer.ts";
import { nodeMessageOf } from "./node-message.ts";

/** What the routes ask of a receiver. */
export interface Answering {
  answer(c: Context): Promise<Answer>;
  /** The work after an answer 200. Never rejects. */
  work(): Promise<void>;
}

/** Keeps work alive after the answer, where the runtime needs to be told. Elsewhere it goes on by itself. */
function keepAlive(c: Context, work: Promise<void>): void {
  // Node's server has no execution context; to make and catch Hono's error about it costs more than all checks.
  if (nodeMessageOf(c)) return;
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    // Hono throws where the runtime has no execution context.
  }
}

/** The receiver's routes: every path and method, since the trust checks decide. */
export function createRoutes<Bindings extends object>(
  answeringFor: (bindings: Bindings) => Answering,
): Hono<{ Bindings: Bindings }> {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.all("/*", async (c) => {
    const receiver = answeringFor(c.env);
    const { status } = await receiver.answer(c);
    if (status === 200) keepAlive(c, receiver.work());
    c.res = c.body(null, status, { "content-length": "0", ...(status === 405 && { allow: "POST" }) });
    return c.res;
  });
  return routes;
}
