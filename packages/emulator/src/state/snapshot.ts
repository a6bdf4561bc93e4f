import { ConfigError } from "@upcall/contracts/errors";
import type { Platform } from "../platform.ts";

/** Everything a platform knows. `origin` is what it was made with: ids and fates mean nothing under another seed or fleet. */
function stateOf(platform: Platform, origin: string) {
  const { clock, tokens, subscriptions, packages, fleet, simulation, timeline, outbox, faults, record } = platform;
  return {
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
}
type State = ReturnType<typeof stateOf>;

/** Writes down a platform between two ticks. */
export const takeSnapshot = (platform: Platform, origin: string): string => JSON.stringify(stateOf(platform, origin));

/** @throws ConfigError with option `store` */
function parse(text: string, origin: string): State {
  let state: Partial<State> | null;
  try {
    state = JSON.parse(text) as Partial<State> | null;
  } catch {
    state = null;
  }
  if (typeof state?.origin !== "string")
    throw new ConfigError("store", "holds no state of an emulator; give another file");
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
