import type { Env } from "./env.ts";
import { pageHeaders } from "./page-headers.ts";

export { Monitor } from "./monitor.ts";
export { TokenStoreObject } from "@upcall/client/stores/durable-object";

const monitorOf = (env: Env) => env.MONITOR.getByName("monitor");

const ofMonitor = /^\/(?:iot|session|api|platform)(?:\/|$)/;

/** Everything that has a state is in the monitor; the pages are assets. */
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const answer = await (ofMonitor.test(pathname) ? monitorOf(env) : env.ASSETS).fetch(request);
    const headers = new Headers(answer.headers);
    for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  },
  scheduled: (_, env) => monitorOf(env).sweep(),
} satisfies ExportedHandler<Env>;
