import type { Tokens } from "./access/tokens.ts";
import type { BusinessEvent, BusinessScript } from "./business/script.ts";
import type { CallCounts } from "./admin/call-counts.ts";
import type { FaultDesk } from "./faults/fault-desk.ts";
import type { Fleet } from "./fleet/fleet.ts";
import type { Package } from "./fleet/packages.ts";
import type { Outbox, PushEvent } from "./push/outbox.ts";
import type { PushRecord } from "./push/record.ts";
import type { Subscriptions } from "./subscriptions/subscriptions.ts";
import type { Clock } from "./time/clock.ts";
import type { Timeline } from "./time/timeline.ts";
import type { Simulation, UpgradeEvent } from "./upgrades/simulation.ts";
import type { Wire } from "./wire/wire-options.ts";

/** Whatever is scheduled. */
export type PlatformEvent = PushEvent | UpgradeEvent | BusinessEvent;

/** The parts of an emulated platform. Each knows only the others that it is given. */
export interface Platform {
  readonly wire: Wire;
  readonly clock: Clock;
  readonly timeline: Timeline<PlatformEvent>;
  readonly tokens: Tokens;
  readonly subscriptions: Subscriptions;
  readonly fleet: Fleet;
  readonly packages: Map<string, Package>;
  readonly simulation: Simulation;
  readonly business: BusinessScript;
  readonly record: PushRecord;
  readonly outbox: Outbox;
  readonly faults: FaultDesk;
  readonly calls: CallCounts;
}
