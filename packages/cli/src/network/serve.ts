import { createAdaptorServer } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";

/** A server that accepts connections. */
export interface Served {
  readonly port: number;
  /** Stops accepting, and ends the connections that are open. */
  close(): Promise<void>;
}

/** Serves on Node. Connections without a request live longer than the 60 s of common load balancers. */
export async function serve(
  fetch: (request: Request, env?: object) => Response | Promise<Response>,
  { port, hostname }: { readonly port: number; readonly hostname: string },
): Promise<Served> {
  const server: ServerType = createAdaptorServer({ fetch: fetch as never, hostname });
  if ("keepAliveTimeout" in server) server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
