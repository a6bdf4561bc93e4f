import { identifier, type Random } from "../seeded-random.ts";

/** A subscription of an application to one notifyType. */
export interface Subscription {
  readonly subscriptionId: string;
  readonly appId: string;
  readonly notifyType: string;
  readonly callbackUrl: string;
}

/** Narrows a query or a deletion; what is left out matches everything. */
export interface SubscriptionFilter {
  readonly notifyType?: string | undefined;
  readonly callbackUrl?: string | undefined;
}

const matches = <Value>(wanted: Value | undefined, value: Value): boolean => wanted === undefined || wanted === value;

/** Who wants which notifications where. */
export function createSubscriptions(random: Random) {
  let entries: readonly Subscription[] = [];
  let created = 0;
  const matching = (appId: string, { notifyType, callbackUrl }: SubscriptionFilter): Subscription[] =>
    entries.filter(
      (entry) =>
        entry.appId === appId && matches(notifyType, entry.notifyType) && matches(callbackUrl, entry.callbackUrl),
    );
  return {
    byId: (appId: string, subscriptionId: string): Subscription | undefined =>
      entries.find((entry) => entry.appId === appId && entry.subscriptionId === subscriptionId),
    add(appId: string, notifyType: string, callbackUrl: string): Subscription {
      const subscriptionId = identifier(random, "subscription", created++);
      const subscription = { subscriptionId, appId, notifyType, callbackUrl };
      entries = [...entries, subscription];
      return subscription;
    },
    matching,
    /** Those of them that are pushed to. */
    subscribers: matching,
    remove(subscriptions: readonly Subscription[]): void {
      entries = entries.filter((entry) => !subscriptions.includes(entry));
    },
    /** Puts a snapshot's subscriptions back. */
    restore(subscriptions: readonly Subscription[], count: number): void {
      created = count;
      entries = subscriptions;
    },
    /** How many were ever created; ids derive from it. */
    created: () => created,
    all: () => entries,
  };
}
export type Subscriptions = ReturnType<typeof createSubscriptions>;
