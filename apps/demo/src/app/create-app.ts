import { platformProxy } from "@upcall/client/proxy";
import type { Inbox, Receiver, Wake } from "@upcall/receiver";
import { Hono } from "hono/tiny";
import { createAccess } from "./access.ts";
import { campaignViews } from "./campaigns.ts";
import { createTables, type Sql, type SqlStatement } from "./database.ts";
import { brokenHandler, createFaults, createSwitches } from "./faults.ts";
import { createFeed } from "./feed.ts";
import { countOddities } from "./inbox-views.ts";
import { createOperatorApi } from "./operator-api.ts";
import { pageOperations, type Platform } from "./platform.ts";
import { createReceiving } from "./receiving.ts";
import { createUpkeep, type Upkeep } from "./upkeep.ts";
import type { CampaignView } from "./views.ts";

/** What the application needs of the place where it runs. */
export interface AppOptions {
  /** The SQLite that holds the inbox; the application's tables are beside it, so that effects are exactly once. */
  readonly sql: Sql;
  readonly inbox: Inbox<SqlStatement>;
  /** Rings for work; without one it begins in this process. */
  readonly wake?: Wake | undefined;
  readonly client: Platform;
  /** Id of the application that owns the devices. */
  readonly appId: string;
  /** Where the platform pushes to; its last part is the token by which pushes are known. */
  readonly callbackUrl: string;
  readonly operatorToken: string;
  /** Lets in who has proved to be the operator elsewhere. */
  readonly admits?: ((request: Request) => Promise<boolean>) | undefined;
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
  readonly upkeep: Upkeep;
  /** Makes a one-time code for a login link. */
  readonly loginCode: () => Promise<string>;
}

/**
 * The whole application: receives notifications under `/iot`, writes down what they say, and lets the operator watch and act.
 *
 * @throws ConfigError for a missing or short token.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { sql, inbox, wake, client, callbackUrl, operatorToken, commissioning, now = Date.now } = options;
  await inbox.summary();
  createTables(sql);

  const oddities = countOddities(sql);
  const switches = createSwitches(sql);
  const faults = createFaults(switches, options.emulatorUrl, now);
  const known = new Set<string>();
  const receiver = createReceiving({
    inbox,
    wake,
    now,
    hookToken: new URL(callbackUrl).pathname.split("/").at(-1)!,
    broken: () => switches.has(brokenHandler),
    observe(happening) {
      if (happening.kind === "judged") {
        oddities.add(happening.judged);
        meet(happening.judged.stream);
      }
      feed.ring();
    },
  });
  const upkeep = createUpkeep({ sql, client, appId: options.appId, receiver, now });
  const campaigns = (): CampaignView[] => campaignViews(sql, oddities.all);
  const feed = createFeed({
    sql,
    now,
    campaigns,
    inbox: async () => {
      const { unread, quarantined, open, dead } = await inbox.summary();
      return { unread, quarantined, open, dead };
    },
    faults: faults.views,
    trouble: () => upkeep.trouble,
  });

  /** An operation that somebody else started: ask the platform about it, once. */
  function meet(stream: string): void {
    const operationId = decodeURIComponent(stream.split("/")[1] ?? "");
    if (stream.startsWith("-/") || known.has(operationId)) return;
    known.add(operationId);
    void upkeep.adopt(operationId).then(feed.ring, feed.ring);
  }

  const { guard, session, loginCode } = createAccess({ sql, operatorToken, now, admits: options.admits });
  const parts = { sql, campaigns, client, receiver, callbackUrl, commissioning, faults, feed, upkeep, loginCode };
  const app = new Hono()
    .route("/iot", receiver.routes)
    .route("/session", session)
    .use("/api/*", guard)
    .route("/api", createOperatorApi(parts))
    .use("/platform/*", guard)
    .route("/platform", platformProxy({ client, allow: pageOperations }));
  return { fetch: (request) => app.fetch(request), receiver, upkeep, loginCode };
}
