import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { askTable, expectedAnswers } from "../../test/runtimes/answers-table.ts";
import { mountedApp } from "../../test/runtimes/mounted.ts";
import { createReceiver } from "../create-receiver.ts";
import type { Inbox } from "../inbox/inbox.ts";
import { deliveryRequest } from "../testing/deliver.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { pathToken } from "../trust/path-token.ts";
import { basics, quietInbox, token } from "../../test/receiver.ts";

const sample = firmwareResultSample("SUCCESS");

test("mounted in a Hono application on Node, it answers as the table says", async () => {
  const server = createAdaptorServer({ fetch: mountedApp().fetch }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    expect(await askTable(`http://127.0.0.1:${port}`)).toEqual(expectedAnswers);
  } finally {
    server.close();
  }
});

test("routes mount beside others, below a base path, and twice nested", async () => {
  const receiver = createReceiver(basics());
  const app = new Hono()
    .get("/health", (c) => c.text("well"))
    .route("/iot", receiver.routes)
    .route("/a", new Hono().basePath("/b").route("/c", new Hono().route("/d", receiver.routes)));
  const statusOf = async (path: string) => (await app.fetch(deliveryRequest(`http://h${path}`, sample))).status;
  expect(await statusOf(`/iot/${token}`)).toBe(200);
  expect(await statusOf(`/iot/${token}x`)).toBe(404);
  expect(await statusOf(`/a/b/c/d/${token}`)).toBe(200);
  expect(await (await app.request("/health")).text()).toBe("well");
  expect(await receiver.inbox().deliveries({ limit: 9 })).toHaveLength(2);
});

test("a check finds the parameters and variables of the application", async () => {
  const receiver = createReceiver({
    ...basics(),
    trust: [(c, next) => (c.req.param("tenant") === c.get("tenant") ? next() : Promise.resolve())],
  });
  const app = new Hono<{ Variables: { tenant: string } }>()
    .use(async (c, next) => (c.set("tenant", "blue"), next()))
    .route("/:tenant/iot", receiver.routes);
  const statusOf = async (path: string) => (await app.fetch(deliveryRequest(`http://h${path}`, sample))).status;
  expect([await statusOf("/blue/iot"), await statusOf("/red/iot")]).toEqual([200, 404]);
});

test("the application's onError gets wrong options of the function form, and no fault of the store", async () => {
  const inbox: Inbox<never> = {
    ...(quietInbox() as Inbox<never>),
    accept: () => Promise.reject(new Error("store down")),
  };
  const errors: string[] = [];
  const receiver = createReceiver((env: { TOKEN?: string }) => ({ ...basics(), inbox, trust: [pathToken(env.TOKEN)] }));
  const app = new Hono<{ Bindings: { TOKEN?: string } }>()
    .onError((error, c) => {
      errors.push(error.message);
      return c.body(null, 500);
    })
    .route("/iot", receiver.routes);
  const statusWith = async (env: { TOKEN?: string }) =>
    (await app.fetch(deliveryRequest(`http://h/iot/${token}`, sample), env)).status;
  expect([await statusWith({}), await statusWith({ TOKEN: token })]).toEqual([500, 503]);
  expect(errors).toEqual([expect.stringContaining("pathToken: is missing")]);
});

test("a health route tells a load balancer whether the store answers", async () => {
  let down = false;
  const inbox = quietInbox();
  const receiver = createReceiver({
    ...basics(),
    inbox: { ...inbox, unread: (most) => (down ? Promise.reject(new Error("store down")) : inbox.unread(most)) },
  });
  const app = new Hono()
    .onError((_, c) => c.body(null, 503))
    .get("/healthz", async (c) => {
      await receiver.inbox().unread(1);
      return c.body(null, 204);
    })
    .route("/iot", receiver.routes);
  expect((await app.request("/healthz")).status).toBe(204);
  down = true;
  expect((await app.request("/healthz")).status).toBe(503);
});

test("the README, the guides and the example keep connections longer than a load balancer's minute", () => {
  const root = join(import.meta.dirname, "../../../..");
  for (const file of [
    "packages/receiver/README.md",
    "docs/guide-edge.md",
    "docs/guide-operate.md",
    "examples/node/main.js",
  ])
    expect(readFileSync(join(root, file), "utf8"), file).toContain("keepAliveTimeout: 65_000");
  const server = createAdaptorServer({ fetch: mountedApp().fetch, serverOptions: { keepAliveTimeout: 65_000 } });
  expect(server).toMatchObject({ keepAliveTimeout: 65_000 });
});
