// One server of the comparison: tsx server.ts <name> <folder>. Prints its port; each answers 200 to a notification.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createReceiver, type Inbox } from "@upcall/receiver";
import { memoryInbox } from "@upcall/receiver/inbox/memory";
import { pgPool, postgresInbox } from "@upcall/receiver/inbox/postgres";
import { sqliteInbox } from "@upcall/receiver/inbox/sqlite";
import { pathToken } from "@upcall/receiver/trust";
import { Hono } from "hono";
import * as z from "zod";

const [wanted = "", folder = ""] = process.argv.slice(2);
/** "memory/door" only accepts: the work after the answer is left. */
const [name = "", part] = wanted.split("/");
const token = "0123456789abcdef";

/** Reads the body and answers, nothing else: what Node's server costs. */
const bare: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    Buffer.concat(chunks);
    response.writeHead(200, { "content-length": "0" }).end();
  });
};

/** What a reader of Hono would write: a route, a schema of zod, and an answer. Nothing is stored. */
function honoZod(): RequestListener {
  const result = z.object({
    notifyType: z.literal("fwUpgradeResultNotify"),
    deviceId: z.string(),
    appId: z.string(),
    operationId: z.string(),
    subOperationId: z.string(),
    status: z.string(),
  });
  const app = new Hono().post("/iot/:token", async (c) => {
    const parsed = result.safeParse(await c.req.json());
    return c.body(null, parsed.success && c.req.param("token") === token ? 200 : 400);
  });
  return getRequestListener(app.fetch);
}

/** Validates with a compiled schema, and handles before it answers. Nothing is stored. */
async function fastifyAjv(): Promise<number> {
  const { fastify } = await import("fastify");
  const text = { type: "string" } as const;
  const app = fastify();
  const properties = Object.fromEntries(
    ["notifyType", "deviceId", "appId", "operationId", "subOperationId", "status"].map((field) => [field, text]),
  );
  const body = { type: "object", required: Object.keys(properties), properties } as const;
  app.post("/iot/:token", { schema: { body } }, async (_, reply) => reply.code(200).send());
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app.addresses()[0]!.port;
}

/** As webhook libraries do it: signature over the raw body, parse, the user's handler within the request. Nothing is stored. */
async function expressInline(): Promise<RequestListener> {
  const { default: express } = await import("express");
  const signature = (raw: Buffer): Buffer => createHmac("sha256", token).update(raw).digest();
  const app = express();
  app.post("/iot/:token", express.raw({ type: "application/json" }), async (request, response) => {
    const raw = request.body as Buffer;
    const event = JSON.parse(raw.toString("utf8")) as { deviceId: string };
    if (!timingSafeEqual(signature(raw), signature(raw)) || !event.deviceId) return void response.status(401).end();
    await Promise.resolve(event);
    response.status(200).end();
  });
  return app as unknown as RequestListener;
}

/** What is left of a receiver at the door without its inbox. */
const storesNothing: Pick<Inbox<never>, "accept" | "unread"> = { accept: async () => undefined, unread: async () => 0 };

async function inboxNamed(): Promise<Inbox<never>> {
  if (name === "none") return storesNothing as unknown as Inbox<never>;
  if (name === "memory") return memoryInbox({ warn: () => undefined }) as Inbox<never>;
  if (name === "libsql") {
    const { default: Database } = await import("libsql");
    return sqliteInbox(new Database(join(folder, "inbox.db"))) as Inbox<never>;
  }
  const { default: pg } = await import("pg");
  return postgresInbox(pgPool(new pg.Pool({ connectionString: folder, max: 8 }))) as Inbox<never>;
}

async function receiving(): Promise<RequestListener> {
  const inbox = await inboxNamed();
  // Makes its tables.
  await inbox.unread(1);
  const wake = part === "door" ? { ring: () => undefined } : undefined;
  const receiver = createReceiver({ inbox, trust: [pathToken(token)], unreadLimit: 10_000_000, concurrency: 64, wake });
  let handled = 0;
  receiver.on("fwUpgradeResultNotify", () => void (handled += 1));
  const app = new Hono().get("/handled", (c) => c.text(String(handled))).route("/iot", receiver.routes);
  return getRequestListener(app.fetch);
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as { port: number }).port;
}

/** In workerd, behind Miniflare's own proxy, which costs most of what is measured: no figure for Workers. */
async function inWorkerd(): Promise<number> {
  const { startWorker } = await import("../../packages/receiver/test/miniflare.ts");
  const worker = await startWorker(folder);
  const { port, origin } = await worker.ready;
  await fetch(`${origin}/d1/effects`);
  return Number(port);
}

async function start(): Promise<number> {
  if (name === "d1") return inWorkerd();
  if (name === "bare") return listen(bare);
  if (name === "hono") return listen(honoZod());
  if (name === "fastify") return fastifyAjv();
  if (name === "express") return listen(await expressInline());
  return listen(await receiving());
}

console.log(await start());
