import { ensureSubscriptions } from "@upcall/client";
import { isUpcallError } from "@upcall/contracts/errors";
import type { Receiver } from "@upcall/receiver";
import { Hono } from "hono/tiny";
import type { Sql, SqlStatement } from "./database.ts";
import type { Faults } from "./faults.ts";
import type { createFeed } from "./feed.ts";
import { deadLetters, quarantined, timeline } from "./inbox-views.ts";
import type { Platform } from "./platform.ts";
import { handledEvents } from "./record.ts";
import { subscriptionViews } from "./subscriptions.ts";
import type { Upkeep } from "./upkeep.ts";
import type { CampaignView } from "./views.ts";

/** What the operator's API works on. */
export interface OperatorParts {
  readonly sql: Sql;
  readonly client: Platform;
  readonly receiver: Receiver<SqlStatement>;
  readonly callbackUrl: string;
  readonly commissioning: boolean;
  readonly faults: Faults;
  readonly feed: ReturnType<typeof createFeed>;
  readonly upkeep: Upkeep;
  readonly campaigns: () => readonly CampaignView[];
  readonly loginCode: () => Promise<string>;
}

interface ReplayOrder {
  readonly dead?: "all" | readonly string[];
  readonly quarantined?: "all" | readonly string[];
}

/** The operator's API: what the page shows, and what can be done there. Mount it behind the guard. */
export function createOperatorApi(parts: OperatorParts): Hono {
  const { sql, client, receiver, callbackUrl, commissioning, faults, feed, upkeep } = parts;
  return new Hono()
    .get("/feed", (c) => {
      const since = Number(c.req.header("last-event-id") ?? c.req.query("since") ?? 0) || 0;
      return c.body(feed.serve(c.req.query("watch"), since), 200, {
        "content-type": "text/event-stream",
        "cache-control": "no-cache",
      });
    })
    .get("/handled", (c) => c.json(handledEvents(sql)))
    .get("/campaigns", (c) => c.json(parts.campaigns()))
    .post("/campaigns/:operationId", async (c) => {
      await upkeep.adopt(c.req.param("operationId"));
      feed.ring();
      return c.body(null, 204);
    })
    .get("/campaigns/:operationId/devices/:subOperationId", async (c) => {
      const { operationId, subOperationId } = c.req.param();
      return c.json(timeline(sql, operationId, subOperationId));
    })
    .get("/subscriptions", async (c) => c.json(await subscriptionViews(client, callbackUrl)))
    .post("/subscriptions", async (c) =>
      c.json(await ensureSubscriptions(client, { callbackUrl, types: "upgrades", commissioning })),
    )
    .get("/dead-letters", (c) => c.json(deadLetters(sql)))
    .get("/quarantine", (c) => c.json(quarantined(sql)))
    .post("/replay", async (c) => {
      const { dead, quarantined } = await c.req.json<ReplayOrder>();
      let taken = 0;
      if (dead) taken += await receiver.replay({ dead });
      if (quarantined) taken += await receiver.replay({ quarantined });
      const { done } = await receiver.drain();
      feed.ring();
      return c.json({ taken, done });
    })
    .post("/reconcile", async (c) => {
      const report = await upkeep.reconcile();
      feed.ring();
      return report ? c.json(report) : c.json({ message: "Reconciliation is under way already." }, 409);
    })
    .put("/faults/:name", async (c) => {
      const { on, settings } = await c.req.json<{ on: boolean; settings?: object }>();
      const known = await faults.set(c.req.param("name"), on, settings);
      feed.ring();
      return c.body(null, known ? 204 : 404);
    })
    .post("/login-codes", async (c) => c.json({ code: await parts.loginCode() }, 201))
    .onError((error, c) => {
      if (isUpcallError(error)) return c.json(error.toJSON(), 502);
      throw error;
    });
}
