import type { ManagementNotifyType } from "@upcall/contracts/notifications";
import { bytes, column, integers, shorts, textColumn, times, wordColumn } from "./columns.ts";
import type { Answer } from "./edition.ts";

/** Where a notification stands: under way, taken with a 200, or given up. */
export const fates = ["pending", "delivered", "lost"] as const;
export type Fate = (typeof fates)[number];

/** A notification that the platform decided to push. */
export interface NotificationEntry {
  /** Counts from 1. */
  readonly seq: number;
  /** Milliseconds of virtual time. */
  readonly time: number;
  readonly appId: string;
  readonly notifyType: ManagementNotifyType;
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

/** A list that only grows, and is read by position from 0. */
export interface Log<Entry> {
  readonly length: number;
  at(index: number): Entry;
}

/** Everything the platform pushed and what came of it: about 450 bytes for a notification and 30 for a delivery. */
export interface PushRecord {
  readonly notifications: Log<NotificationEntry>;
  readonly deliveries: Log<DeliveryEntry>;
  /** @returns the notification's `seq` */
  addNotification(entry: Omit<NotificationEntry, "seq" | "fate">): number;
  addDelivery(entry: Omit<DeliveryEntry, "seq">): void;
  callbackUrl(notification: number): string;
  /** When it was decided, in milliseconds of virtual time. */
  time(notification: number): number;
  /** What was delivered once stays delivered, whatever becomes of a second delivery. */
  settle(notification: number, fate: Fate): void;
}

/** Answers without a status, stored in the place of one. */
const silences = ["timeout", "unreachable", "dropped"] as const;
const statusOf = (answer: Answer): number => ("status" in answer ? answer.status : silences.indexOf(answer.error));
const answerOf = (stored: number): Answer =>
  stored < silences.length ? { error: silences[stored]! } : { status: stored };

export function createRecord(): PushRecord {
  const pushed = {
    time: column(times),
    appId: wordColumn(),
    type: wordColumn(),
    url: wordColumn(),
    fate: column(bytes),
  };
  const texts = textColumn();
  const sent = { time: column(times), of: column(integers), attempt: column(integers), answer: column(shorts) };
  const faults = wordColumn();
  return {
    notifications: {
      get length() {
        return pushed.time.length;
      },
      at: (index) => ({
        seq: index + 1,
        time: pushed.time.at(index),
        appId: pushed.appId.at(index),
        notifyType: pushed.type.at(index) as ManagementNotifyType,
        callbackUrl: pushed.url.at(index),
        text: texts.at(index),
        fate: fates[pushed.fate.at(index)]!,
        faults: faults.at(index).split(" ").filter(Boolean).map(Number),
      }),
    },
    deliveries: {
      get length() {
        return sent.time.length;
      },
      at: (index) => ({
        seq: index + 1,
        time: sent.time.at(index),
        notification: sent.of.at(index),
        attempt: sent.attempt.at(index),
        answer: answerOf(sent.answer.at(index)),
      }),
    },
    addNotification({ time, appId, notifyType, callbackUrl, text, faults: numbers }) {
      pushed.time.push(time);
      pushed.appId.push(appId);
      pushed.type.push(notifyType);
      pushed.url.push(callbackUrl);
      pushed.fate.push(fates.indexOf("pending"));
      texts.push(text);
      faults.push(numbers.join(" "));
      return pushed.time.length;
    },
    addDelivery({ time, notification, attempt, answer }) {
      sent.time.push(time);
      sent.of.push(notification);
      sent.attempt.push(attempt);
      sent.answer.push(statusOf(answer));
    },
    callbackUrl: (notification) => pushed.url.at(notification - 1),
    time: (notification) => pushed.time.at(notification - 1),
    settle(notification, fate) {
      if (fates[pushed.fate.at(notification - 1)] !== "delivered")
        pushed.fate.set(notification - 1, fates.indexOf(fate));
    },
  };
}
