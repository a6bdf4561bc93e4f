import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createApplications } from "./access/applications.ts";
import { accessHandlers } from "./access/handlers.ts";
import { createQuota } from "./access/quota.ts";
import { adminRoutes } from "./admin/admin-routes.ts";
import { createRandom } from "./seeded-random.ts";
import { createCallFaults } from "./faults/call-faults.ts";
import { authenticateSigned } from "./ctwing/authenticate.ts";
import type { FaultDesk } from "./faults/fault-desk.ts";
import { authenticate } from "./http/authenticate.ts";
import { throttled } from "./http/entries.ts";
import type { Handlers } from "./http/handler.ts";
import { platformRoutes, serveOperation, type Admit } from "./http/platform-routes.ts";
import { refuseIf } from "./http/refusal.ts";
import type { EmulatorOptions } from "./options.ts";
import { createPlatform } from "./platform.ts";
import type { PushRecord } from "./push/record.ts";
import { createKeeper } from "./state/keeper.ts";
import { legacyHandler, legacySubscriptions } from "./subscriptions/legacy.ts";
import { subscriptionHandlers } from "./subscriptions/handlers.ts";
import { packageHandlers, taskHandlers } from "./upgrades/handlers.ts";

/** The platform, without a socket. */
export interface Emulator {
  /** Answers a call of the platform's API, or of the emulator's own under `/admin`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Everything that was pushed, with its fate. */
  readonly record: Pick<PushRecord, "notifications" | "deliveries">;
  /** What is made to go wrong. */
  readonly faults: Pick<FaultDesk, "add" | "remove" | "all">;
  /** Resolves when every device has ended and nothing waits to be pushed. */
  idle(): Promise<void>;
  /** Holds devices and pushes still; calls are answered meanwhile. */
  pause(): void;
  resume(): void;
  /** Stops for good: nothing is pushed any more once it resolves. */
  close(): Promise<void>;
}

/** The largest request has 256 ids of 256 characters. */
const mostBytes = 1_048_576;

/**
 * Makes a platform with its own applications, devices and clock.
 *
 * @throws ConfigError naming the option that is wrong
 * @example
 * const emulator = createEmulator({ apps: [{ appId: "my-app", secret: "s3cret" }] });
 * const reply = await emulator.fetch(new Request("http://platform/admin/state"));
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  const { apps, fleet = [], seed = 1 } = options;
  const random = createRandom(seed);
  const applications = createApplications(apps);
  const platform = createPlatform(options, random, () => keeper?.betweenTicks());
  const origin = JSON.stringify({ seed, fleet, apps: apps.map(({ appId }) => appId) });
  const keeper = options.store && createKeeper(platform, options.store, origin);
  const { wire, clock, timeline, tokens, subscriptions, record, faults, calls } = platform;
  const signed = options.edition === "CTWing";
  const quota = createQuota(options.quota ?? {}, clock.wall);
  const meetFaults = createCallFaults(platform);
  const admit: Admit = async (operation, request) => {
    await meetFaults(operation, request);
    if (!signed && !operation.authenticated) return { appId: "" };
    const appId = signed
      ? await authenticateSigned(operation, request, applications, clock.wall())
      : authenticate(request, applications, tokens);
    refuseIf(!quota(appId), throttled);
    return { appId };
  };
  const { subscriptions: subscriptionOptions = {}, errorsInside200 = false, adminHosts = [] } = options;
  const handlers: Handlers = {
    ...accessHandlers(applications, tokens, wire),
    ...subscriptionHandlers(subscriptions, subscriptionOptions, wire),
    ...packageHandlers(platform),
    ...taskHandlers(platform, random),
  };
  const app = new Hono();
  app.use(async ({ req }, next) => {
    await next();
    if (req.method !== "GET") keeper?.called();
  });
  app.use(bodyLimit({ maxSize: mostBytes, onError: (c) => c.body(null, 413) }));
  const routing = { admit, wire, count: calls.count, errorsInside200 };
  platformRoutes(app, handlers, routing);
  for (const operation of legacySubscriptions)
    serveOperation(app, operation, legacyHandler(subscriptions, subscriptionOptions), routing);
  if (signed) app.get("/echo", (c) => c.body(null, 200, { "x-ag-timestamp": String(clock.wall()) }));
  app.route("/admin", adminRoutes(platform, adminHosts));
  async function close(): Promise<void> {
    await timeline.close();
    keeper?.save();
  }
  let closed: Promise<void> | undefined;
  return {
    fetch: async (request) => app.fetch(request),
    record,
    faults,
    idle: timeline.idle,
    pause: timeline.pause,
    resume: timeline.resume,
    close: () => (closed ??= close()),
  };
}
