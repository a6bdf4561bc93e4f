import { redactCallbackUrl } from "@upcall/contracts";
import { Hono } from "hono";
import type { Token } from "../access/tokens.ts";
import type { Platform } from "../platform.ts";
import { instant } from "../time/clock.ts";
import { shownTask } from "../upgrades/shown.ts";
import { adminGuard } from "./guard.ts";
import { actionRoutes } from "./action-routes.ts";
import { showDelivery, showNotification } from "./shown-pushes.ts";

const headers = { "content-type": "application/json; charset=UTF-8" };
const largestPage = 10_000;

/** A whole number of the query, kept within its bounds. */
const wholeNumber = (text: string | undefined, fallback: number, most: number): number =>
  text !== undefined && /^\d+$/.test(text) ? Math.min(Number(text), most) : fallback;

/** The entries after `after`, at most `limit`, as a JSON array. */
function rows<Entry>(log: readonly Entry[], show: (entry: Entry) => string, query: Record<string, string>): Response {
  const after = wholeNumber(query["after"], 0, log.length);
  const shown = log.slice(after, after + wholeNumber(query["limit"], 1000, largestPage)).map(show);
  return new Response(`[${shown.join(",")}]`, { headers });
}

/** What `/admin/state` answers. */
function state({ clock, timeline, record, outbox, simulation }: Platform): object {
  return {
    idle: !timeline.running(),
    time: instant(clock.now()),
    tasks: [...simulation.operations.values()].map((operation) => {
      const { operationId, operateType, status, staResult } = shownTask(operation);
      return { operationId, operateType, status, staResult };
    }),
    notifications: record.notifications.length,
    deliveries: record.deliveries.length,
    addresses: outbox.addresses().map(({ address, state, failures, backlog }) => ({
      address: address.includes("/") ? redactCallbackUrl(address) : address,
      state,
      failures: failures.length,
      backlog: backlog.length,
    })),
  };
}

/** A token as `/admin/tokens` shows it: enough to tell two apart, too little to use. */
const shownToken = (wall: number, { appId, accessToken, issued, ends }: Token): object => ({
  appId,
  accessToken: `${accessToken.slice(0, 4)}***`,
  issuedSecondsAgo: Math.round((wall - issued) / 1000),
  alive: wall < ends,
});

/** The emulator's own API: what the platform knows and pushed. Shows no secret, no usable token and no callback path. */
export function adminRoutes(platform: Platform, hosts: readonly string[]): Hono {
  const { clock, record, subscriptions, simulation, tokens, calls, faults } = platform;
  const app = new Hono();
  app.use(adminGuard(hosts));
  app.get("/state", (context) => context.json(state(platform)));
  app.get("/notifications", ({ req }) => rows(record.notifications, showNotification, req.query()));
  app.get("/deliveries", ({ req }) => rows(record.deliveries, showDelivery, req.query()));
  app.get("/subscriptions", (context) =>
    context.json(subscriptions.all().map((entry) => ({ ...entry, callbackUrl: redactCallbackUrl(entry.callbackUrl) }))),
  );
  app.get("/tasks", (context) =>
    context.json(
      [...simulation.operations.values()].map((operation) => ({ appId: operation.appId, ...shownTask(operation) })),
    ),
  );
  app.get("/tokens", (context) => context.json(tokens.all().map((token) => shownToken(clock.wall(), token))));
  app.get("/calls", (context) => context.json(calls.all()));
  app.get("/faults", (context) => context.json(faults.all()));
  app.route("/", actionRoutes(platform));
  return app;
}
