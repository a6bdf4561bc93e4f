import { between } from "../seeded-random.ts";
import { second } from "../time/clock.ts";
import type { PushFaultKind } from "../faults/fault.ts";
import type { PushBody } from "./body.ts";
import type { Outbox, PushContext } from "./outbox.ts";
import type { NotificationEntry } from "./record.ts";

/** Who wants which notifications where. */
export interface Subscribers {
  subscribers(appId: string, filter: { readonly notifyType: string }): readonly { readonly callbackUrl: string }[];
}

/** Tells an application something, if it has subscribed to it. */
export type Notify = (appId: string, body: PushBody, now: number) => void;

/** Decides what is pushed and when: at once, unless a fault holds it back; once, unless a fault doubles it. */
export function createNotify(context: PushContext, subscriptions: Subscribers, outbox: Outbox): Notify {
  const { record, desk, random, schedule } = context;
  const notify: Notify = (appId, { notifyType, deviceId, text }, now) => {
    for (const { callbackUrl } of subscriptions.subscribers(appId, { notifyType }))
      push({ time: now, appId, notifyType, callbackUrl, text }, deviceId);
  };

  function push(entry: Omit<NotificationEntry, "seq" | "fate" | "faults">, deviceId: string): void {
    const { time: now, notifyType } = entry;
    const striking = desk.strikePush({ notifyType, deviceId });
    const isStruckBy = (kind: PushFaultKind): boolean => striking.some(({ fault }) => fault.kind === kind);
    const faults = striking.map(({ id }) => id);
    const { seq: notification } = record.addNotification({ ...entry, faults });
    if (isStruckBy("drop")) {
      record.addDelivery({ time: now, notification, attempt: 1, answer: { error: "dropped" } });
      record.settle(notification, "lost");
      return;
    }
    let wait = 0;
    for (const { fault } of striking) {
      if (fault.kind === "delay") wait += fault.seconds ?? 60;
      if (fault.kind === "reorder") wait += between(random("reorder", notification), 1, fault.seconds ?? 900);
    }
    const deliveries = isStruckBy("duplicate") ? [1, 2] : [1];
    for (const attempt of deliveries) {
      if (wait === 0) outbox.add(notification, attempt);
      else schedule(now + wait * second, { type: "push", notification, attempt });
    }
  }
  return notify;
}
