import { createTokens } from "./access/tokens.ts";
import { createCallCounts } from "./admin/call-counts.ts";
import type { Chance } from "./chance.ts";
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
export function createPlatform(options: EmulatorOptions, chance: Chance, betweenTicks: () => void): Platform {
  const { clock = virtualClock(), edition = "A", deadline = 15_000, concurrency = 32, behaviour = {} } = options;
  const deliver = options.deliver ?? ((request: Request) => fetch(request));
  const wire = createWire(options.wire ?? {});
  const fleet = createFleet(options.fleet ?? [{ group: "meters", devices: 100 }]);
  const packages = createPackages(options.packages ?? defaultPackages);
  const tokens = createTokens({ ...options.tokens, grace: wire.tokenGrace }, chance, clock.wall);
  const subscriptions = createSubscriptions(chance);
  const record = createRecord();
  const faults = createFaultDesk(options.faults ?? [], chance);
  const timeline = createTimeline<PlatformEvent>({
    clock,
    handle: (event, now) => (isPushEvent(event) ? outbox.handle(event, now) : simulation.handle(event, now)),
    endTick: (now) => outbox.flush(now),
    betweenTicks,
  });
  const schedule = timeline.at;
  const send = createSend({ record, deliver, deadline, desk: faults, chance });
  const outbox = createOutbox({ edition: createEdition(edition, wire), record, send, concurrency, schedule });
  const notify = createNotify({ subscriptions, record, outbox, desk: faults, chance, schedule });
  const simulation = createSimulation({ wire, fleet, chance, behaviour, schedule, notify });
  const calls = createCallCounts();
  return { wire, clock, timeline, tokens, subscriptions, fleet, packages, simulation, record, outbox, faults, calls };
}
