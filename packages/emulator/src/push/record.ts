import { toPlatformTime } from "@upcall/contracts";
import type { Body } from "../upgrades/bodies.ts";
import type { Answer } from "./edition.ts";
import { redactCallback } from "./redact.ts";

/** Where a notification stands: under way, taken with a 200, or given up. */
export type Fate = "pending" | "delivered" | "lost";

/** A notification that the platform decided to push. */
export interface NotificationEntry extends Body {
  /** Counts from 1. */
  readonly seq: number;
  /** Milliseconds of virtual time. */
  readonly time: number;
  readonly appId: string;
  readonly callbackUrl: string;
  fate: Fate;
}

/** One HTTP request that carried a notification. */
export interface DeliveryEntry {
  /** Counts from 1. */
  readonly seq: number;
  readonly time: number;
  /** The notification's `seq`. */
  readonly notification: number;
  /** Counts the deliveries of the notification from 1. */
  readonly attempt: number;
  readonly answer: Answer;
  /** Faults that were put into this delivery. */
  readonly faults: readonly string[];
}

/** Everything the platform pushed and what came of it. Grows with every push; nothing in it is ever changed but a fate. */
export interface PushRecord {
  readonly notifications: readonly NotificationEntry[];
  readonly deliveries: readonly DeliveryEntry[];
  addNotification(entry: Omit<NotificationEntry, "seq" | "fate">): NotificationEntry;
  addDelivery(entry: Omit<DeliveryEntry, "seq">): void;
}

export function createRecord(): PushRecord {
  const notifications: NotificationEntry[] = [];
  const deliveries: DeliveryEntry[] = [];
  return {
    notifications,
    deliveries,
    addNotification({ time, appId, notifyType, text, callbackUrl }) {
      const seq = notifications.length + 1;
      const entry: NotificationEntry = { seq, time, appId, notifyType, text, callbackUrl, fate: "pending" };
      notifications.push(entry);
      return entry;
    },
    addDelivery({ time, notification, attempt, answer, faults }) {
      deliveries.push({ seq: deliveries.length + 1, time, notification, attempt, answer, faults });
    },
  };
}

const shownTime = (time: number): string => toPlatformTime(new Date(time));

/** A notification as `/admin/notifications` shows it, in JSON; `body` holds the bytes that were pushed. */
export const showNotification = ({
  seq,
  time,
  appId,
  notifyType,
  callbackUrl,
  fate,
  text,
}: NotificationEntry): string => {
  const id = `notification-${seq}`;
  const shown = { id, seq, time: shownTime(time), appId, notifyType, callbackUrl: redactCallback(callbackUrl), fate };
  return `${JSON.stringify(shown).slice(0, -1)},"body":${text}}`;
};

/** A delivery as `/admin/deliveries` shows it, in JSON. */
export const showDelivery = ({ seq, time, notification, attempt, answer, faults }: DeliveryEntry): string =>
  JSON.stringify({
    id: `delivery-${seq}`,
    seq,
    time: shownTime(time),
    notificationId: `notification-${notification}`,
    attempt,
    ...answer,
    ...(faults.length > 0 ? { faults } : {}),
  });
