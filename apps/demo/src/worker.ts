import type { Env } from "./env.ts";
import { createSite } from "./site.ts";

export { Monitor } from "./monitor.ts";
export { TokenStoreObject } from "@upcall/client/stores/durable-object";

const monitorOf = (env: Env) => env.MONITOR.getByName("monitor");

/**
 * The monitor gives no answer while it is moved to another machine, has more to do than it can, or starts again. The platform pushes
 * again after a 503, and so do the pages ask again.
 */
async function askMonitor(request: Request, env: Env): Promise<Response> {
  try {
    return await monitorOf(env).fetch(request);
  } catch {
    return Response.json({ message: "The monitor is starting again; try once more in a moment." }, { status: 503 });
  }
}

const site = createSite(
  ({ req, env }) => askMonitor(req.raw, env as Env),
  ({ req, env }) => (env as Env).ASSETS.fetch(req.raw),
);

export default {
  fetch: site.fetch,
  scheduled: (_, env) => monitorOf(env).sweep(),
} satisfies ExportedHandler<Env>;
