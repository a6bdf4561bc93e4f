import type { DeliveryEntry, Fate, NotificationEntry } from "../push/record.ts";

/** What has changed since the last save. */
export interface Changes {
  /** Everything but the record, as JSON. */
  readonly state: string;
  /** Notifications that are new. */
  readonly notifications: readonly NotificationEntry[];
  /** Notifications that were pending at the last save and no longer are. */
  readonly settled: readonly { readonly seq: number; readonly fate: Fate }[];
  readonly deliveries: readonly DeliveryEntry[];
}

/** What was saved before, in the order of `seq`. */
export interface Stored {
  readonly state: string;
  readonly notifications: Iterable<NotificationEntry>;
  readonly deliveries: Iterable<DeliveryEntry>;
}

/** Where an emulator keeps its state over restarts. */
export interface Store {
  /** What the last run saved; `undefined` when there was none. */
  load(): Stored | undefined;
  /** Saves changes, all or nothing. */
  save(changes: Changes): void;
  close(): void;
}
