import { createAdaptorServer } from "@hono/node-server";
import { openPort } from "./open-port.ts";

/** Serves on Node. Connections without a request live longer than the 60 s of common load balancers. */
export function serve(
  fetch: (request: Request, env?: object) => Response | Promise<Response>,
  { port, hostname }: { readonly port: number; readonly hostname: string },
) {
  const server = createAdaptorServer({ fetch: fetch as never, hostname });
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 65_000;
  return openPort(server, port, hostname);
}
