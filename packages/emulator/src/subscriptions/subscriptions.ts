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

/** Who wants which notifications where. */
export interface Subscriptions {
  byId(appId: string, subscriptionId: string): Subscription | undefined;
  add(appId: string, notifyType: string, callbackUrl: string): Subscription;
  matching(appId: string, filter: SubscriptionFilter): Subscription[];
  /** Those of them that are pushed to. */
  subscribers(appId: string, filter: SubscriptionFilter): readonly Subscription[];
  remove(subscriptions: readonly Subscription[]): void;
  /** Puts a snapshot's subscriptions back. */
  restore(subscriptions: readonly Subscription[], created: number): void;
  /** How many were ever created; ids derive from it. */
  created(): number;
  all(): readonly Subscription[];
}

const matches = <Value>(wanted: Value | undefined, value: Value): boolean => wanted === undefined || wanted === value;

export function createSubscriptions(random: Random): Subscriptions {
  let entries: readonly Subscription[] = [];
  let created = 0;
  const matching = (appId: string, { notifyType, callbackUrl }: SubscriptionFilter): Subscription[] =>
    entries.filter(
      (entry) =>
        entry.appId === appId && matches(notifyType, entry.notifyType) && matches(callbackUrl, entry.callbackUrl),
    );
  return {
    byId: (appId, subscriptionId) =>
      entries.find((entry) => entry.appId === appId && entry.subscriptionId === subscriptionId),
    add(appId, notifyType, callbackUrl) {
      const subscription = {
        subscriptionId: identifier(random, "subscription", created++),
        appId,
        notifyType,
        callbackUrl,
      };
      entries = [...entries, subscription];
      return subscription;
    },
    matching,
    subscribers: matching,
    remove(subscriptions) {
      entries = entries.filter((entry) => !subscriptions.includes(entry));
    },
    restore(subscriptions, count) {
      created = count;
      entries = subscriptions;
    },
    created: () => created,
    all: () => entries,
  };
}
