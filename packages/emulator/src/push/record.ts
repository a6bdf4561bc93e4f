import type { Answer } from "./edition.ts";

/** Where a notification stands: under way, taken with a 200, or given up. */
export type Fate = "pending" | "delivered" | "lost";

/** A notification that the platform decided to push. */
export interface NotificationEntry {
  /** Counts from 1. */
  readonly seq: number;
  /** Milliseconds of virtual time. */
  readonly time: number;
  readonly appId: string;
  readonly notifyType: string;
  readonly callbackUrl: string;
  /** The JSON that is pushed. */
  readonly text: string;
  readonly fate: Fate;
  /** Numbers of the faults that struck it. */
  readonly faults: readonly number[];
}

/** One HTTP request that carried a notification. */
export interface DeliveryEntry {
  /** Counts from 1. */
  readonly seq: number;
  /** Milliseconds of virtual time. */
  readonly time: number;
  /** The notification's `seq`. */
  readonly notification: number;
  /** Counts the deliveries of the notification from 1. */
  readonly attempt: number;
  readonly answer: Answer;
}

/** Everything the platform pushed and what came of it. */
export interface PushRecord {
  readonly notifications: readonly NotificationEntry[];
  readonly deliveries: readonly DeliveryEntry[];
  addNotification(entry: Omit<NotificationEntry, "seq" | "fate">): NotificationEntry;
  addDelivery(entry: Omit<DeliveryEntry, "seq">): void;
  /** By `seq`. */
  notification(seq: number): NotificationEntry;
  /** What was delivered once stays delivered, whatever becomes of a second delivery. */
  settle(notification: number, fate: Fate): void;
  /** Puts an earlier run's entries back. */
  restore(earlier: Pick<PushRecord, "notifications" | "deliveries">): void;
}

type Settling = { -readonly [Key in keyof NotificationEntry]: NotificationEntry[Key] };

export function createRecord(): PushRecord {
  const notifications: Settling[] = [];
  const deliveries: DeliveryEntry[] = [];
  return {
    notifications,
    deliveries,
    addNotification(entry) {
      const added: Settling = { seq: notifications.length + 1, ...entry, fate: "pending" };
      notifications.push(added);
      return added;
    },
    addDelivery: (entry) => void deliveries.push({ seq: deliveries.length + 1, ...entry }),
    notification: (seq) => notifications[seq - 1]!,
    settle(seq, fate) {
      const entry = notifications[seq - 1]!;
      if (entry.fate !== "delivered") entry.fate = fate;
    },
    restore(earlier) {
      for (const entry of earlier.notifications) notifications.push({ ...entry });
      for (const entry of earlier.deliveries) deliveries.push(entry);
    },
  };
}
