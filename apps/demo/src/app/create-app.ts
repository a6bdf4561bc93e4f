import { platformProxy } from "@upcall/client/proxy";
import type { Inbox, Receiver, ReceiverEvent, Wake } from "@upcall/receiver";
import { Hono, type MiddlewareHandler } from "hono";
import { createAccess } from "../access/guard.ts";
import { createOperatorApi } from "../api/operator-api.ts";
import { sentenceOf } from "../api/sentences.ts";
import { campaignViews, countUnconfirmed } from "./campaigns.ts";
import type { ConnectedPlatform } from "./connect-platform.ts";
import { createConfirmer } from "./confirm-operations.ts";
import { createTables, type Sql, type SqlStatement } from "./database.ts";
import { createDuplicates } from "./duplicates.ts";
import { brokenHandler, createFaults, createSwitches } from "./faults.ts";
import { createFeed } from "./feed.ts";
import { createHealth } from "./health.ts";
import { createInboxReader } from "./inbox-reader.ts";
import { pageOperations } from "./platform.ts";
import { createReceiving, operationOf } from "./receiving.ts";
import { createReconciling } from "./reconciling.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { createTraffic } from "./traffic.ts";
import { bridgeOf } from "./v5/bridge-of.ts";

/** What the application needs of the place where it runs. */
export interface AppOptions {
  /** The SQLite that holds the inbox; the application's tables are beside it, so that effects are exactly once. */
  readonly sql: Sql;
  readonly inbox: Inbox<SqlStatement>;
  /** Rings for work; without one it begins in this process. */
  readonly wake?: Wake | undefined;
  readonly platform: ConnectedPlatform;
  /** Id of the application that owns the devices. */
  readonly appId: string;
  /** Where the platform pushes to; its last part is the token that proves a push. */
  readonly callbackUrl: string;
  readonly operatorToken: string;
  /** Lets pass who has proved to be the operator elsewhere, such as at Cloudflare Access. */
  readonly signIn?: MiddlewareHandler | undefined;
  /** Whether the callback may be plain HTTP. */
  readonly commissioning: boolean;
  /** The emulator's origin when the platform is one, for its faults. */
  readonly emulatorUrl?: string | undefined;
  /** @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** The upgrade monitor, without its pages. */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly receiver: Receiver<SqlStatement>;
  /** What a cron does: drains, looks at the subscriptions, and reconciles campaigns that have gone quiet. */
  readonly sweep: () => Promise<void>;
  /** Makes a one-time code for a login link. */
  readonly loginCode: () => Promise<string>;
}

/**
 * The whole application: receives notifications under `/iot`, writes down what they say, and lets the operator watch and act.
 *
 * @throws ConfigError for a missing or short token.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { sql, inbox, appId, callbackUrl, operatorToken, commissioning, now = Date.now } = options;
  const { client, tasks } = options.platform;
  // Makes the inbox create its tables, before the application's effects name them in the same file.
  await inbox.summary();
  createTables(sql);

  const switches = createSwitches(sql);
  const faults = createFaults(switches, options.emulatorUrl, now);
  const traffic = createTraffic(now);
  const duplicates = createDuplicates(sql);
  const health = createHealth(now);
  const reader = createInboxReader({ sql, inbox, health, now });
  const feed = createFeed({
    sql,
    now,
    traffic,
    campaigns: () => campaignViews(sql),
    unconfirmed: () => countUnconfirmed(sql),
    inbox: reader.counts,
    health: health.issues,
    faults: faults.views,
  });
  const confirmer = createConfirmer({ sql, client, now, watch: health.watch, changed: feed.ring });

  function observe(event: ReceiverEvent): void {
    if (event.kind === "accepted" || event.kind === "quarantined") traffic.received();
    if (event.kind === "judged" && event.judged.verdict === "duplicate")
      duplicates.add(operationOf(event.judged.stream));
    if (event.kind === "handled" && event.settled && event.outcome.kind === "done") {
      traffic.handled(now() - event.job.receivedAt);
      confirmer.notice(operationOf(event.job.key));
    }
    feed.ring();
  }
  const receiver = createReceiving({
    inbox,
    wake: options.wake,
    now,
    hookToken: new URL(callbackUrl).pathname.split("/").at(-1)!,
    broken: () => switches.has(brokenHandler),
    observe,
  });
  const bridge = tasks && bridgeOf(receiver, tasks, appId, health.watch);
  const confirm = (operationId: string) => health.watch(confirmer.confirm(operationId));
  const reconciling = createReconciling({ sql, client, appId, receiver, confirm, now });
  const subscriptions = createSubscriptions({ client, callbackUrl, commissioning, health, now });
  const { guard, session, loginCode } = createAccess({ sql, operatorToken, now, signIn: options.signIn });

  const api = createOperatorApi({
    sql,
    receiver,
    reader,
    confirm,
    reconciling,
    subscriptions,
    faults,
    feed,
    loginCode,
  });
  const app = new Hono()
    .route("/iot", receiver.routes)
    .route("/session", session)
    .use("/api/*", guard)
    .route("/api", api)
    .use("/platform/*", guard)
    .route("/platform", platformProxy({ client, allow: pageOperations }))
    .onError(sentenceOf);
  return {
    fetch: (request) => app.fetch(request),
    receiver,
    loginCode,
    async sweep() {
      await receiver.drain();
      await bridge?.run().catch(() => {});
      await subscriptions.check();
      await reconciling.quietly();
    },
  };
}
