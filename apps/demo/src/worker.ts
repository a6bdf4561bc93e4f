import type { Env } from "./env.ts";
import { pageHeaders } from "./page-headers.ts";

export { Monitor } from "./monitor.ts";
export { TokenStoreObject } from "@upcall/client/stores/durable-object";

const monitorOf = (env: Env) => env.MONITOR.getByName("monitor");

const ofMonitor = /^\/(?:iot|session|api|platform)(?:\/|$)/;

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

/** Everything that has a state is in the monitor; the pages are assets. */
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const answer = await (ofMonitor.test(pathname) ? askMonitor(request, env) : env.ASSETS.fetch(request));
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  },
  scheduled: (_, env) => monitorOf(env).sweep(),
} satisfies ExportedHandler<Env>;
