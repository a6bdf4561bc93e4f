import { Hono } from "hono";
import { createApplications } from "./access/applications.ts";
import { accessHandlers } from "./access/handlers.ts";
import { createQuota } from "./access/quota.ts";
import { createTokens } from "./access/tokens.ts";
import { adminRoutes } from "./admin/admin-routes.ts";
import { createChance } from "./chance.ts";
import { createFleet } from "./fleet/fleet.ts";
import { createPackages, defaultPackages } from "./fleet/packages.ts";
import { authenticate } from "./http/authenticate.ts";
import { throttled } from "./http/entries.ts";
import type { Handlers } from "./http/handler.ts";
import { platformRoutes, type Admit } from "./http/platform-routes.ts";
import { refuseIf } from "./http/refusal.ts";
import type { EmulatorOptions } from "./options.ts";
import { editions } from "./push/edition.ts";
import { createOutbox, type PushEvent } from "./push/outbox.ts";
import { createRecord, type PushRecord } from "./push/record.ts";
import { createSend } from "./push/send.ts";
import { subscriptionHandlers } from "./subscriptions/handlers.ts";
import { createSubscriptions } from "./subscriptions/subscriptions.ts";
import { virtualClock } from "./time/clock.ts";
import { createTimeline } from "./time/timeline.ts";
import { packageHandlers, taskHandlers } from "./upgrades/handlers.ts";
import { createSimulation, type UpgradeEvent } from "./upgrades/simulation.ts";

/** The platform, without a socket. */
export interface Emulator {
  /** Answers a call of the platform's API, or of the emulator's own under `/admin`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Everything that was pushed, with its fate. */
  readonly record: Pick<PushRecord, "notifications" | "deliveries">;
  /** Resolves when every device has ended and nothing waits to be pushed. */
  idle(): Promise<void>;
  /** Holds devices and pushes still; calls are answered meanwhile. */
  pause(): void;
  resume(): void;
  /** Stops for good: nothing is pushed any more once it resolves. */
  close(): Promise<void>;
}

/**
 * Makes a platform with its own applications, devices and clock.
 *
 * @throws ConfigError naming the option that is wrong
 * @example
 * const emulator = createEmulator({ apps: [{ appId: "my-app", secret: "s3cret" }] });
 * const reply = await emulator.fetch(new Request("http://platform/admin/state"));
 */
export function createEmulator(options: EmulatorOptions): Emulator {
  const {
    clock = virtualClock(),
    deliver = (request) => fetch(request),
    deadline = 15_000,
    concurrency = 32,
  } = options;
  const chance = createChance(options.seed ?? 1);
  const applications = createApplications(options.apps);
  const fleet = createFleet(options.fleet ?? [{ group: "meters", devices: 100 }]);
  const packages = createPackages(options.packages ?? defaultPackages);
  const tokens = createTokens(options.tokens ?? {}, chance, clock.wall);
  const quota = createQuota(options.quota ?? {}, clock.wall);
  const subscriptions = createSubscriptions(chance);
  const record = createRecord();
  const timeline = createTimeline<PushEvent | UpgradeEvent>({
    clock,
    handle: (event, now) =>
      event.type === "retry" || event.type === "probe" || event.type === "drain"
        ? outbox.handle(event, now)
        : simulation.handle(event, now),
    endTick: (now) => outbox.flush(now),
  });
  const outbox = createOutbox({
    edition: editions[options.edition ?? "A"],
    record,
    send: createSend(deliver, deadline),
    concurrency,
    schedule: timeline.at,
  });
  const simulation = createSimulation({
    fleet,
    chance,
    behaviour: options.behaviour ?? {},
    schedule: timeline.at,
    notify(appId, body, time) {
      const { callbackUrl } = subscriptions.find(appId, body.notifyType) ?? {};
      if (callbackUrl) outbox.add(record.addNotification({ time, appId, ...body, callbackUrl }));
    },
  });

  const admit: Admit = ({ authenticated }, request) => {
    if (!authenticated) return { appId: "" };
    const appId = authenticate(request, applications, tokens);
    refuseIf(!quota(appId), throttled);
    return { appId };
  };
  const desk = { packages, fleet, simulation, chance, clock };
  const handlers: Handlers = {
    ...accessHandlers(applications, tokens),
    ...subscriptionHandlers(subscriptions, options.subscriptions ?? {}),
    ...packageHandlers(desk),
    ...taskHandlers(desk),
  };
  const app = new Hono();
  platformRoutes(app, handlers, admit);
  adminRoutes(app, { clock, timeline, record, outbox, simulation });
  return {
    fetch: async (request) => app.fetch(request),
    record,
    idle: timeline.idle,
    pause: timeline.pause,
    resume: timeline.resume,
    close: timeline.close,
  };
}
