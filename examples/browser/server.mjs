// Serves the page and passes its calls on. `APP_ID`, `APP_SECRET` and `PLATFORM_URL` name the platform; put your own login in front.
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createClient } from "@upcall/client";
import { platformProxy } from "@upcall/client/proxy";
import { createSoftwareUpgradeTask, queryUpgradeSubTask, queryUpgradeTask } from "@upcall/contracts/operations";
import { Hono } from "hono";

const allow = { createSoftwareUpgradeTask, queryUpgradeTask, queryUpgradeSubTask };

/** Serves on `port`; 0 takes any. */
export function start(client, port = 5173) {
  const app = new Hono();
  app.route("/platform", platformProxy({ client, allow }));
  app.use(serveStatic({ root: "dist" }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: "127.0.0.1" }, ({ port: taken }) =>
      resolve({ url: `http://127.0.0.1:${taken}`, close: () => server.close() }),
    );
  });
}

if (import.meta.filename === process.argv[1]) {
  const { PLATFORM_URL: baseUrl, APP_ID: appId, APP_SECRET: secret } = process.env;
  const { url } = await start(createClient({ baseUrl, appId, secret }));
  console.log(`The page is at ${url}`);
}
