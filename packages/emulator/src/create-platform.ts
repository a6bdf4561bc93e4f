import { createTokens } from "./access/tokens.ts";
import { createBusinessScript } from "./business/script.ts";
import { createCallCounts } from "./admin/call-counts.ts";
import type { Random } from "./seeded-random.ts";
import { effectiveSubscriptions } from "./ctwing/effective-subscriptions.ts";
import { createFaultDesk } from "./faults/fault-desk.ts";
import { createFleet } from "./fleet/fleet.ts";
import { createPackages, defaultPackages } from "./fleet/packages.ts";
import type { EmulatorOptions } from "./options.ts";
import type { Platform, PlatformEvent } from "./platform.ts";
import { createEdition } from "./push/edition.ts";
import { createNotify } from "./push/notify.ts";
import { createOutbox, isPushEvent } from "./push/outbox.ts";
import { createRecord } from "./push/record.ts";
import { createSend } from "./push/send.ts";
import { createSubscriptions } from "./subscriptions/subscriptions.ts";
import { virtualClock } from "./time/clock.ts";
import { createTimeline } from "./time/timeline.ts";
import { createSimulation } from "./upgrades/simulation.ts";
import { createWire } from "./wire/wire-options.ts";

/** Puts the parts of a platform together: devices schedule events, events make pushes, and a tick ends when those are answered. */
export function createPlatform(options: EmulatorOptions, random: Random, betweenTicks: () => void): Platform {
  const { clock = virtualClock(), edition = "A", deadline = 15_000, concurrency = 32, behaviour = {} } = options;
  const deliver = options.deliver ?? ((request: Request) => fetch(request));
  const wire = createWire(options.wire ?? {});
  const fleet = createFleet(options.fleet ?? [{ group: "meters", devices: 100 }]);
  const packages = createPackages(options.packages ?? defaultPackages);
  const tokens = createTokens({ ...options.tokens, grace: wire.tokenGrace }, random, clock.wall);
  const plain = createSubscriptions(random);
  const subscriptions = edition === "CTWing" ? effectiveSubscriptions(plain, clock.now) : plain;
  const record = createRecord();
  const faults = createFaultDesk(options.faults ?? [], random);
  const timeline = createTimeline<PlatformEvent>({
    clock,
    handle(event, now) {
      if (isPushEvent(event)) outbox.handle(event, now);
      else if (event.type === "business") business.handle(event, now);
      else simulation.handle(event, now);
    },
    endTick: (now) => outbox.flush(now),
    betweenTicks,
  });
  const schedule = timeline.at;
  const send = createSend({ record, deliver, deadline, desk: faults, random });
  const outbox = createOutbox({ edition: createEdition(edition, wire), record, send, concurrency, schedule });
  const notify = createNotify({ subscriptions, record, outbox, desk: faults, random, schedule });
  const simulation = createSimulation({ wire, fleet, random, behaviour, schedule, notify });
  const appIds = options.apps.map(({ appId }) => appId);
  const business = createBusinessScript({
    appIds,
    fleet,
    random,
    now: clock.now,
    pushed: () => record.notifications.length,
    notify,
    schedule,
  });
  const calls = createCallCounts();
  return {
    wire,
    clock,
    timeline,
    tokens,
    subscriptions,
    fleet,
    packages,
    simulation,
    business,
    record,
    outbox,
    faults,
    calls,
  };
}
