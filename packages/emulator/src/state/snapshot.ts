import { ConfigError } from "@upcall/contracts/errors";
import type { Token } from "../access/tokens.ts";
import type { FaultState } from "../faults/fault-desk.ts";
import type { InstalledVersion } from "../fleet/fleet.ts";
import type { Package } from "../fleet/packages.ts";
import type { Platform, PlatformEvent } from "../platform.ts";
import type { Address } from "../push/address.ts";
import type { DeliveryEntry, NotificationEntry } from "../push/record.ts";
import type { Subscription } from "../subscriptions/subscriptions.ts";
import type { UpgradeOperation } from "../upgrades/upgrade-operation.ts";

/** Everything a platform knows. */
interface State {
  /** What it was made with: ids and fates mean nothing under another seed or fleet. */
  readonly origin: string;
  readonly time: number;
  readonly tokens: readonly Token[];
  readonly subscriptions: { readonly created: number; readonly all: readonly Subscription[] };
  readonly packages: readonly Package[];
  readonly installed: readonly InstalledVersion[];
  readonly operations: readonly UpgradeOperation[];
  readonly events: readonly { readonly time: number; readonly event: PlatformEvent }[];
  readonly addresses: readonly Address[];
  readonly faults: readonly FaultState[];
  readonly notifications: readonly NotificationEntry[];
  readonly deliveries: readonly DeliveryEntry[];
}

/** Writes down a platform between two ticks. */
export function takeSnapshot(platform: Platform, origin: string): string {
  const { clock, tokens, subscriptions, packages, fleet, simulation, timeline, outbox, faults, record } = platform;
  const state: State = {
    origin,
    time: clock.now(),
    tokens: tokens.all(),
    subscriptions: { created: subscriptions.created(), all: subscriptions.all() },
    packages: [...packages.values()],
    installed: fleet.installed(),
    operations: [...simulation.operations.values()],
    events: timeline.pending(),
    addresses: outbox.addresses(),
    faults: faults.all(),
    notifications: record.notifications,
    deliveries: record.deliveries,
  };
  return JSON.stringify(state);
}

/** @throws ConfigError with option `store` */
function parse(text: string, origin: string): State {
  let state: Partial<State> | null;
  try {
    state = JSON.parse(text) as Partial<State> | null;
  } catch {
    state = null;
  }
  if (typeof state?.origin !== "string")
    throw new ConfigError("store", "holds something else than the state of an emulator; give another file");
  if (state.origin !== origin)
    throw new ConfigError(
      "store",
      "holds a platform with another seed, fleet or application; give the same ones, or another file",
    );
  return state as State;
}

/**
 * Puts a written-down platform into a new one.
 *
 * @throws ConfigError with option `store` when the text is no state, or that of a platform with another seed, fleet or list of
 * applications
 */
export function restoreSnapshot(platform: Platform, text: string, origin: string): void {
  const { clock, tokens, subscriptions, packages, fleet, simulation, timeline, outbox, faults, record } = platform;
  const state = parse(text, origin);
  clock.startAt(state.time);
  tokens.restore(state.tokens);
  subscriptions.restore(state.subscriptions.all, state.subscriptions.created);
  packages.clear();
  for (const file of state.packages) packages.set(file.fileId, file);
  for (const { kind, version, ...place } of state.installed) fleet.install(kind, place, version);
  for (const operation of state.operations) simulation.restore(operation);
  record.restore(state);
  outbox.restore(state.addresses);
  faults.restore(state.faults);
  for (const { time, event } of state.events) timeline.at(time, event);
}
