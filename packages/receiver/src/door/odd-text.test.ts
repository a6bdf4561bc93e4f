import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { createReceiver, type ReceiverOptions } from "../create-receiver.ts";
import { pglite, postgresInbox } from "../inbox/postgres/index.ts";
import { firmwareResultSample } from "../testing/samples.ts";
import { push, still } from "../../test/receiver.ts";

const database = new PGlite();
beforeAll(() => database.waitReady, 60_000);
afterAll(() => database.close());

/** Posts an odd delivery among 39 healthy ones, at once, and gives the statuses and what is quarantined. */
async function amongHealthy(body: unknown, options: Partial<ReceiverOptions<never>> = {}) {
  const inbox = postgresInbox(pglite(database));
  const receiver = createReceiver({ ...still(), inbox, ...(options as object) });
  const healthy = Array.from({ length: 39 }, (_, at) =>
    firmwareResultSample("SUCCESS", { subOperationId: `sub-${at}` }),
  );
  const bodies = [...healthy.slice(0, 20), body, ...healthy.slice(20)];
  const statuses = await Promise.all(bodies.map((each) => push(receiver, each)));
  return { statuses: new Set(statuses.flat()), inbox };
}

test("on PostgreSQL, a delivery whose issue holds U+0000 is quarantined, and the others of its batch are stored", async () => {
  const meter = z.object({ notifyType: z.literal("meter"), readings: z.record(z.string(), z.number()) });
  const body = { notifyType: "meter", readings: { "\u0000v": "x" } };
  const { statuses, inbox } = await amongHealthy(body, { schemas: { meter } });
  expect(statuses).toEqual(new Set([200]));
  expect(await inbox.deliveries({ status: "quarantined", limit: 9 })).toMatchObject([
    { problem: expect.stringContaining("readings.\ufffdv") },
  ]);
  expect((await inbox.summary()).unread).toBe(39);
});

const odd: [string, Partial<ReceiverOptions<never>>][] = [
  ["an id", { id: () => `\u0000${crypto.randomUUID()}` }],
  ["a time", { now: () => Number.NaN }],
  ["a time with a fraction", { now: () => 1_000_000.5 }],
  ["a trace", { hooks: { trace: () => "\u0000" } }],
  ["a device", { dialects: [{ name: "Odd", read: () => ({ type: "odd", deviceId: "\u0000" }) }] }],
  ["a type", { dialects: [{ name: "Odd", read: () => ({ type: "\u0000" }) }] }],
  ["a stream", { dialects: [{ name: "Odd", read: () => ({ type: "odd", stream: ["\u0000"] }) }] }],
];
test.each(odd)("on PostgreSQL, %s from an option of the user fails no delivery", async (_, options) => {
  const { statuses } = await amongHealthy({ notifyType: "other" }, options);
  expect(statuses).toEqual(new Set([200]));
});
