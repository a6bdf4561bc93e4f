import { createTokens } from "./access/tokens.ts";
import { createCallCounts } from "./admin/call-counts.ts";
import { createBusinessScript, type BusinessEvent } from "./business/script.ts";
import { effectiveSubscriptions } from "./ctwing/effective-subscriptions.ts";
import { createFaultDesk } from "./faults/fault-desk.ts";
import { createFleet } from "./fleet/fleet.ts";
import { createPackages } from "./fleet/packages.ts";
import type { EmulatorOptions } from "./options.ts";
import { createPush } from "./push/create-push.ts";
import { createEdition } from "./push/edition.ts";
import type { Random } from "./seeded-random.ts";
import { createSubscriptions } from "./subscriptions/subscriptions.ts";
import { virtualClock } from "./time/clock.ts";
import { createSimulation, type UpgradeEvent } from "./upgrades/simulation.ts";
import { createWire } from "./wire/wire-options.ts";

/** Puts the parts of a platform together: devices schedule events, events make pushes, and a tick ends when those are answered. */
export function createPlatform(options: EmulatorOptions, random: Random, betweenTicks: () => void) {
  const { clock = virtualClock(), edition = "A", behaviour = {} } = options;
  const wire = createWire(options.wire ?? {});
  const fleet = createFleet(options.fleet);
  const packages = createPackages(options.packages);
  const tokens = createTokens(options.tokens ?? {}, wire.tokenGrace, random, clock.wall);
  const plain = createSubscriptions(random);
  const subscriptions = edition === "CTWing" ? effectiveSubscriptions(plain, clock.now) : plain;
  const faults = createFaultDesk(options.faults ?? [], random);
  const { record, timeline, outbox, notify } = createPush<UpgradeEvent | BusinessEvent>({
    ...options,
    clock,
    edition: createEdition(edition, wire),
    subscriptions,
    desk: faults,
    random,
    handle: (event, now) => (event.type === "business" ? business.handle(event, now) : simulation.handle(event, now)),
    betweenTicks,
  });
  const schedule = timeline.at;
  const simulation = createSimulation({ wire, fleet, random, behaviour, schedule, notify });
  const appIds = options.apps.map(({ appId }) => appId);
  const pushed = (): number => record.notifications.length;
  const business = createBusinessScript({ appIds, fleet, random, now: clock.now, pushed, notify, schedule });
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
    calls: createCallCounts(),
  };
}
export type Platform = ReturnType<typeof createPlatform>;
