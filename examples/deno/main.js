import { DatabaseSync } from "node:sqlite";
import { Hono } from "hono";
import { serveStatic } from "hono/deno";
import { startMonitor } from "./application.js";

const { PLATFORM_URL, APP_ID, APP_SECRET, CALLBACK_URL, OPERATOR_TOKEN, ...env } = Deno.env.toObject();

const monitor = await startMonitor({
  database: new DatabaseSync(env.DATABASE ?? "monitor.db"),
  pages: new Hono().use(serveStatic({ root: "dist" })).fetch,
  platformUrl: PLATFORM_URL,
  appId: APP_ID,
  secret: APP_SECRET,
  callbackUrl: CALLBACK_URL,
  operatorToken: OPERATOR_TOKEN,
  commissioning: env.COMMISSIONING === "true",
  emulated: env.EMULATED === "true",
});

async function onListen({ port }) {
  console.log(`ready ${port}`);
  if (Deno.stdout.isTerminal()) console.log(`dashboard http://localhost:${port}/#login=${await monitor.loginCode()}`);
}
Deno.serve({ port: Number(env.PORT ?? 8099), onListen }, (request) => monitor.fetch(request));
