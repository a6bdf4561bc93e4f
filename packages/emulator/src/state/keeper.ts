import type { Platform } from "../platform.ts";
import { restoreSnapshot, takeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Saves a platform as it changes. */
export interface Keeper {
  /** Called between two ticks, when the platform can be written down. */
  betweenTicks(): void;
  /** Called after a call that may have changed something. */
  called(): void;
  /** Saves what is not saved yet. */
  save(): void;
}

export interface KeeperOptions {
  readonly store: Store;
  /** What the platform was made with. */
  readonly origin: string;
  /** Least real milliseconds between two saves while devices are under way. */
  readonly interval: number;
}

/** Saving takes at most this share of the time of a run, however large the record grows. */
const share = 0.1;

/**
 * Puts what the store holds into the platform, and saves it from then on.
 *
 * @throws ConfigError with option `store` when the store holds another platform
 */
export function createKeeper(platform: Platform, { store, origin, interval }: KeeperOptions): Keeper {
  const { wall } = platform.clock;
  const stored = store.load();
  if (stored !== undefined) restoreSnapshot(platform, stored, origin);
  let nextSave = wall() + interval;

  function save(): void {
    const begun = wall();
    store.save(takeSnapshot(platform, origin));
    const ended = wall();
    nextSave = ended + Math.max(interval, (ended - begun) / share);
  }
  return {
    save,
    called() {
      if (!platform.timeline.inTick()) save();
    },
    betweenTicks() {
      if (wall() >= nextSave) save();
    },
  };
}
