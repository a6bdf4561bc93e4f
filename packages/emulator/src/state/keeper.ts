import type { Platform } from "../platform.ts";
import type { Log } from "../push/record.ts";
import { restoreSnapshot, takeSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

/** Saves a platform as it changes. */
export interface Keeper {
  /** Told between two ticks, when the platform can be written down. */
  betweenTicks(): void;
  /** Told of a call that may have changed something. */
  called(): void;
  /** Saves what is not saved yet. */
  save(): void;
}

export interface KeeperOptions {
  readonly store: Store;
  /** What the platform was made with. */
  readonly origin: string;
  /** Real milliseconds between two saves. */
  readonly interval: number;
}

function from<Entry>(log: Log<Entry>, first: number): Entry[] {
  return Array.from({ length: log.length - first }, (_, at) => log.at(first + at));
}

/**
 * Puts what the store holds into the platform, and saves it from then on.
 *
 * @throws ConfigError with option `store` when the store holds another platform
 */
export function createKeeper(platform: Platform, { store, origin, interval }: KeeperOptions): Keeper {
  const { record } = platform;
  const { wall } = platform.clock;
  const stored = store.load();
  if (stored) {
    for (const entry of stored.notifications) record.settle(record.addNotification(entry), entry.fate);
    for (const entry of stored.deliveries) record.addDelivery(entry);
    restoreSnapshot(platform, stored.state, origin);
  }
  let notifications = record.notifications.length;
  let deliveries = record.deliveries.length;
  const pending = new Set(
    from(record.notifications, 0)
      .filter(({ fate }) => fate === "pending")
      .map(({ seq }) => seq),
  );
  let saved = wall();

  const save = (): void => {
    const added = from(record.notifications, notifications);
    const settled = [...pending]
      .map((seq) => ({ seq, fate: record.notifications.at(seq - 1).fate }))
      .filter(({ fate }) => fate !== "pending");
    store.save({
      state: takeSnapshot(platform, origin),
      notifications: added,
      settled,
      deliveries: from(record.deliveries, deliveries),
    });
    for (const { seq } of settled) pending.delete(seq);
    for (const { seq, fate } of added) if (fate === "pending") pending.add(seq);
    notifications = record.notifications.length;
    deliveries = record.deliveries.length;
    saved = wall();
  };
  return {
    save,
    called() {
      if (!platform.timeline.inTick()) save();
    },
    betweenTicks() {
      if (wall() - saved >= interval) save();
    },
  };
}
