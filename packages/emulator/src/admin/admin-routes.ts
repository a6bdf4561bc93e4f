import { toPlatformTime } from "@upcall/contracts";
import type { Hono } from "hono";
import type { Outbox } from "../push/outbox.ts";
import { redactCallback } from "../push/redact.ts";
import { showDelivery, showNotification, type PushRecord } from "../push/record.ts";
import type { Clock } from "../time/clock.ts";
import type { Timeline } from "../time/timeline.ts";
import { shownTask } from "../upgrades/shown.ts";
import type { Simulation } from "../upgrades/simulation.ts";

/** What the admin API looks at. */
export interface Inspected {
  readonly clock: Clock;
  readonly timeline: Timeline<never>;
  readonly record: PushRecord;
  readonly outbox: Outbox;
  readonly simulation: Simulation;
}

const headers = { "content-type": "application/json; charset=UTF-8" };
const largestPage = 10_000;

/** A whole number of the query, kept within its bounds. */
const whole = (text: string | undefined, fallback: number, most: number): number =>
  text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), most) : fallback;

/** The rows after `after`, at most `limit`, as a JSON array. */
function rows<Row>(entries: readonly Row[], show: (row: Row) => string, query: Record<string, string>): Response {
  const after = whole(query["after"], 0, entries.length);
  const limit = whole(query["limit"], 1000, largestPage);
  return new Response(
    `[${entries
      .slice(after, after + limit)
      .map(show)
      .join(",")}]`,
    { headers },
  );
}

/** The emulator's own API, under `/admin`: what the platform knows and pushed. Shows no token, secret or callback path. */
export function adminRoutes(app: Hono, { clock, timeline, record, outbox, simulation }: Inspected): void {
  app.get("/admin/notifications", ({ req }) => rows(record.notifications, showNotification, req.query()));
  app.get("/admin/deliveries", ({ req }) => rows(record.deliveries, showDelivery, req.query()));
  app.get("/admin/state", (context) =>
    context.json({
      idle: !timeline.running(),
      time: toPlatformTime(new Date(clock.now())),
      tasks: [...simulation.campaigns.values()].map((campaign) => {
        const { operationId, operateType, status, staResult } = shownTask(campaign);
        return { operationId, operateType, status, staResult };
      }),
      notifications: record.notifications.length,
      deliveries: record.deliveries.length,
      addresses: outbox.addresses().map((one) => ({ ...one, address: redactCallback(one.address) })),
    }),
  );
}
