import type { DeviceAdded } from "@upcall/contracts/notifications/business";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import type { FirmwareResult, SoftwareState, UpgradeEvent } from "@upcall/contracts/notifications";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { hc } from "hono/client";
import { getConnInfo } from "hono/cloudflare-workers";
import { ipRestriction } from "hono/ip-restriction";
import { requestId } from "hono/request-id";
import { expectTypeOf, test } from "vitest";
import { createReceiver } from "./create-receiver.ts";
import type { UnknownBody } from "./worker/handlers.ts";
import type { D1Database } from "./inbox/d1.ts";
import { d1Inbox } from "./inbox/d1.ts";
import type { Inbox } from "./inbox/inbox.ts";
import { memoryInbox, type MemoryEffect } from "./inbox/memory.ts";
import type { SqlStatement } from "./inbox/sql/driver.ts";
import { pathToken } from "./trust/index.ts";

const basics = { inbox: memoryInbox(), trust: [pathToken("0123456789abcdef")] };

test("handlers get the body of their type", () => {
  const receiver = createReceiver(basics);
  receiver.on("fwUpgradeResultNotify", (body, context) => {
    expectTypeOf(body).toEqualTypeOf<FirmwareResult>();
    expectTypeOf(context.event).toEqualTypeOf<UpgradeEvent | undefined>();
    expectTypeOf(context.effect).parameters.toEqualTypeOf<MemoryEffect[]>();
  });
  receiver.on("swUpgradeStateChangeNotify", (body) => expectTypeOf(body).toEqualTypeOf<SoftwareState>());
  receiver.otherwise((body) => expectTypeOf(body).toEqualTypeOf<UnknownBody>());
  // @ts-expect-error no such type without a schema
  receiver.on("deviceAdded", () => undefined);
});

test("schemas add types", () => {
  createReceiver({ ...basics, schemas: businessNotificationSchemas }).on("deviceAdded", (body) =>
    expectTypeOf(body).toEqualTypeOf<DeviceAdded>(),
  );
});

interface Bindings {
  readonly DB: D1Database;
  readonly TOKEN: string;
}

test("the function form knows its bindings, and effects are the store's", () => {
  const receiver = createReceiver((env: Bindings) => ({
    inbox: d1Inbox(env.DB),
    trust: [pathToken(env.TOKEN)],
  }));
  receiver.on("fwUpgradeResultNotify", (_, { effect }) =>
    expectTypeOf(effect).parameters.toEqualTypeOf<SqlStatement[]>(),
  );
  expectTypeOf(receiver.routes).toEqualTypeOf<Hono<{ Bindings: Bindings }>>();
  expectTypeOf(receiver.fetch).parameter(1).toEqualTypeOf<Bindings | undefined>();
  expectTypeOf(receiver.inbox).returns.toEqualTypeOf<Inbox<SqlStatement>>();
});

test("the routes mount in an application with bindings and variables of its own, whose RPC types stay", () => {
  const receiver = createReceiver((env: Bindings) => ({ inbox: d1Inbox(env.DB), trust: [pathToken(env.TOKEN)] }));
  const app = new Hono<{ Bindings: Bindings & { OTHER: string }; Variables: { user: string } }>()
    .basePath("/api")
    .use(requestId())
    .get("/health", (c) => c.json({ well: true }))
    .route("/iot", receiver.routes);
  expectTypeOf(hc<typeof app>("http://a").api.health.$get).returns.resolves.toHaveProperty("json");
  new Hono().route("/nested", new Hono().route("/twice", receiver.routes));
});

test("any middleware is a trust check, and nothing else", () => {
  createReceiver({
    ...basics,
    trust: [bearerAuth({ token: "x" }), ipRestriction(getConnInfo, { allowList: ["::1"] })],
  });
  // @ts-expect-error a function that answers is no middleware
  createReceiver({ ...basics, trust: [() => true] });
});
