import type { Platform } from "../platform.ts";
import { restoreSnapshot, takeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Least real milliseconds between two saves while devices are under way. */
const interval = 500;
/** Saving takes at most this share of the time of a run, however large the record grows. */
const share = 0.1;

/**
 * Puts what the store holds into the platform, and saves it from then on.
 *
 * @param origin what the platform was made with
 * @throws ConfigError with option `store` when the store holds another platform
 */
export function createKeeper(platform: Platform, store: Store, origin: string) {
  const { wall } = platform.clock;
  const stored = store.load();
  if (stored !== undefined) restoreSnapshot(platform, stored, origin);
  let nextSave = wall() + interval;

  /** Saves what is not saved yet. */
  function save(): void {
    const begun = wall();
    store.save(takeSnapshot(platform, origin));
    const ended = wall();
    nextSave = ended + Math.max(interval, (ended - begun) / share);
  }
  return {
    save,
    /** Called after a call that may have changed something. */
    called(): void {
      if (!platform.timeline.inTick()) save();
    },
    /** Called between two ticks, when the platform can be written down. */
    betweenTicks(): void {
      if (wall() >= nextSave) save();
    },
  };
}
