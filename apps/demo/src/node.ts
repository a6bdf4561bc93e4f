import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { isUpcallError } from "@upcall/contracts/errors";
import { sqliteInbox, type SqliteDatabase } from "@upcall/receiver/inbox/sqlite";
import { sweep } from "@upcall/receiver/wake/timer";
import { Hono } from "hono";
import Database from "libsql";
import { connectPlatform } from "./app/connect-platform.ts";
import { createApp } from "./app/create-app.ts";
import { buildDashboard } from "./build/bundle.ts";
import { readSettings, type NodeSettings } from "./node/settings.ts";
import { sqlOf } from "./node/sqlite.ts";
import { createSite } from "./site.ts";

// The whole monitor as one process on Node: started with another entry than the Worker, with its state in an SQLite file.

const sweepEveryMs = 60_000;

async function start(settings: NodeSettings): Promise<void> {
  const { platform, callbackUrl, operatorToken, emulated, port } = settings;
  const { appId, baseUrl, commissioning } = platform;
  const database = new Database(settings.database) as SqliteDatabase;
  const app = await createApp({
    sql: sqlOf(database),
    inbox: sqliteInbox(database),
    platform: connectPlatform(platform),
    appId,
    callbackUrl,
    operatorToken,
    commissioning,
    emulatorUrl: emulated ? baseUrl : undefined,
  });
  const failed = (error: unknown): void => console.error(error);
  sweep(app.receiver, { failed });
  setInterval(() => void app.sweep().catch(failed), sweepEveryMs);

  const folder = mkdtempSync(join(tmpdir(), "upcall-pages-"));
  await buildDashboard(folder);
  const pages = new Hono().use(serveStatic({ root: folder }));
  const site = createSite(
    ({ req }) => app.fetch(req.raw),
    ({ req }) => pages.fetch(req.raw),
  );
  serve({ fetch: site.fetch, port }, async (address) => {
    console.log(`ready ${address.port}`);
    if (process.stdout.isTTY) console.log(`dashboard http://localhost:${address.port}/#login=${await app.loginCode()}`);
  });
}

try {
  await start(readSettings(process.env));
} catch (error) {
  if (!isUpcallError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
