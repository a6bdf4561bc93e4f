import type { Context, Hono } from "hono";
import type { Background } from "../create-receiver.ts";

type Fetch = (request: Request, env?: never, background?: Background) => Promise<Response>;

function backgroundOf(context: Context): Background | undefined {
  try {
    return context.executionCtx;
  } catch {
    // Hono throws where the runtime has no execution context.
    return undefined;
  }
}

/**
 * What `app.route()` reads of a sub-application, and `fetch`. Not a `Hono` of its own, because that would put 5 kB of router
 * into every bundle, also of those who mount nothing.
 */
export function honoRoutes(fetch: Fetch): Hono {
  const handler = (context: Context): Promise<Response> =>
    fetch(context.req.raw, context.env as never, backgroundOf(context));
  const errorHandler = (error: Error): never => {
    throw error;
  };
  const routes = [{ method: "ALL", path: "/*", basePath: "/", handler }];
  return { routes, errorHandler, fetch } as unknown as Hono;
}
