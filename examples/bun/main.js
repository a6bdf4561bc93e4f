import { Database } from "bun:sqlite";
import { Hono } from "hono";
import { serveStatic } from "hono/bun";
import { startMonitor } from "./application.js";

const { PLATFORM_URL, APP_ID, APP_SECRET, CALLBACK_URL, OPERATOR_TOKEN, COMMISSIONING, EMULATED } = process.env;

const monitor = await startMonitor({
  database: new Database(process.env.DATABASE ?? "monitor.db"),
  pages: new Hono().use(serveStatic({ root: "dist" })).fetch,
  platformUrl: PLATFORM_URL,
  appId: APP_ID,
  secret: APP_SECRET,
  callbackUrl: CALLBACK_URL,
  operatorToken: OPERATOR_TOKEN,
  commissioning: COMMISSIONING === "true",
  emulated: EMULATED === "true",
});

const { port } = Bun.serve({ port: Number(process.env.PORT ?? 8099), fetch: (request) => monitor.fetch(request) });
console.log(`ready ${port}`);
if (process.stdout.isTTY) console.log(`dashboard http://localhost:${port}/#login=${await monitor.loginCode()}`);
