import { createClientOf } from "@upcall/client";
import { createEmulator } from "@upcall/emulator";
import Database from "libsql";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sqlOf } from "../node/sqlite.ts";
import { ownCalls } from "./call-budget.ts";
import { campaignViews, countUnconfirmed } from "./campaigns.ts";
import { createConfirmer } from "./confirm-operations.ts";
import { createTables } from "./database.ts";
import { platformOperations } from "./platform.ts";
import { effectsOf } from "./record.ts";

const app = { appId: "a-1", secret: "s3cret" };

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

/** The emulator as platform, the application's tables, and a count of what the platform was asked. */
async function start() {
  const emulator = createEmulator({ apps: [app], fleet: [{ group: "meters", devices: 3 }], seed: 7 });
  const asked: string[] = [];
  const client = createClientOf(platformOperations, {
    ...app,
    baseUrl: "https://platform.test",
    fetch: (request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return emulator.fetch(request);
    },
  });
  const sql = sqlOf(new Database(":memory:") as never);
  createTables(sql);
  const confirmer = createConfirmer({ sql, client, now: Date.now, watch: (call) => call, changed: () => {} });
  const hear = (operationId: string, device = "d-1"): void => {
    const event = { kind: "firmware", appId: "a-1", operationId, subOperationId: `sub-${device}`, deviceId: device };
    const context = { deliveryId: `${operationId} ${device}`, attempt: 1, verdict: "advanced", via: "push" };
    const effects = effectsOf(
      { ...event, phase: "downloading" } as never,
      { ...context, idempotencyKey: context.deliveryId, receivedAt: Date.now() } as never,
      Date.now(),
    );
    for (const { sql: text, params } of effects) sql(text, ...(params ?? []));
    confirmer.notice(operationId);
  };
  return { sql, client, confirmer, hear, asked };
}
const standings = (sql: Awaited<ReturnType<typeof start>>["sql"]) =>
  Object.fromEntries(campaignViews(sql).map(({ operationId, standing }) => [operationId, standing]));

test("an operation that somebody else started is confirmed, with its devices; one that nobody started is not", async () => {
  const { sql, client, hear } = await start();
  const devices = ["meters-0001", "meters-0002"];
  const { operationId } = await client.createFirmwareUpgradeTask({ fileId: "firmware-1", targets: { devices } });
  hear(operationId);
  hear("nobody-started-this");
  await vi.advanceTimersByTimeAsync(1000);
  expect(standings(sql)).toEqual({ [operationId]: "confirmed", "nobody-started-this": "unknown" });
  expect(campaignViews(sql)[0]).toMatchObject({ operationId, devices: 2, kind: "firmware" });
});

test("ten thousand forged operations cost few calls, and neither hide a real one nor keep it from being confirmed", async () => {
  const { sql, client, hear, asked } = await start();
  for (let at = 0; at < 5000; at += 1) hear(`forged-${at}`);
  const { operationId } = await client.createFirmwareUpgradeTask({
    fileId: "firmware-1",
    targets: { devices: ["meters-0003"] },
  });
  const before = asked.length;
  for (let at = 5000; at < 10_000; at += 1) hear(`forged-${at}`);
  hear(operationId);
  await vi.advanceTimersByTimeAsync(59_000);
  const perMinute = asked.slice(before).filter((line) => !line.endsWith("/login"));
  expect(perMinute.length).toBeLessThanOrEqual(ownCalls.confirming);
  expect(standings(sql)[operationId]).toBe("confirmed");
  expect(campaignViews(sql)).toHaveLength(6);
  expect(countUnconfirmed(sql)).toBe(1000);
});

test("what the platform forgets is marked, and keeps its place", async () => {
  const { sql, client, confirmer } = await start();
  const { operationId } = await client.createFirmwareUpgradeTask({
    fileId: "firmware-1",
    targets: { devices: ["meters-0001"] },
  });
  await confirmer.confirm(operationId);
  const other = await start();
  const forgetful = createConfirmer({
    sql,
    client: other.client,
    now: Date.now,
    watch: (call) => call,
    changed: () => {},
  });
  expect(await forgetful.confirm(operationId)).toBeUndefined();
  expect(standings(sql)).toEqual({ [operationId]: "gone" });
});
