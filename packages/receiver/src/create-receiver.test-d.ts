import type { DeviceAdded } from "@upcall/contracts/notifications/business";
import { businessNotificationSchemas } from "@upcall/contracts/notifications/business";
import type { FirmwareResult, SoftwareState, UpgradeEvent } from "@upcall/contracts/notifications";
import { expectTypeOf, test } from "vitest";
import { createReceiver } from "./create-receiver.ts";
import type { UnknownBody } from "./worker/handlers.ts";
import type { D1Database } from "./inbox/d1.ts";
import { d1Inbox } from "./inbox/d1.ts";
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

test("the function form knows its bindings, and effects are the store's", () => {
  const receiver = createReceiver((env: { DB: D1Database; TOKEN: string }) => ({
    inbox: d1Inbox(env.DB),
    trust: [pathToken(env.TOKEN)],
  }));
  receiver.on("fwUpgradeResultNotify", (_, { effect }) =>
    expectTypeOf(effect).parameters.toEqualTypeOf<SqlStatement[]>(),
  );
  expectTypeOf(receiver.fetch).parameter(1).toEqualTypeOf<{ DB: D1Database; TOKEN: string } | undefined>();
});
