import { identifier, type Chance } from "../chance.ts";

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

/** Who wants which notifications where: at most one subscription for an application and a notifyType. */
export interface Subscriptions {
  find(appId: string, notifyType: string): Subscription | undefined;
  byId(appId: string, subscriptionId: string): Subscription | undefined;
  /** Adds a subscription, in place of the one there is. */
  put(appId: string, notifyType: string, callbackUrl: string): Subscription;
  matching(appId: string, filter: SubscriptionFilter): Subscription[];
  remove(subscriptions: readonly Subscription[]): void;
  /** Puts a snapshot's subscriptions back. */
  restore(subscriptions: readonly Subscription[], created: number): void;
  /** How many were ever created; ids derive from it. */
  created(): number;
  all(): Subscription[];
}

const key = (appId: string, notifyType: string): string => `${appId} ${notifyType}`;

export function createSubscriptions(chance: Chance): Subscriptions {
  const entries = new Map<string, Subscription>();
  let created = 0;
  const owned = (appId: string): Subscription[] => [...entries.values()].filter((one) => one.appId === appId);
  return {
    find: (appId, notifyType) => entries.get(key(appId, notifyType)),
    byId: (appId, subscriptionId) => owned(appId).find((one) => one.subscriptionId === subscriptionId),
    put(appId, notifyType, callbackUrl) {
      const subscriptionId = identifier(chance, "subscription", created++);
      const subscription = { subscriptionId, appId, notifyType, callbackUrl };
      entries.set(key(appId, notifyType), subscription);
      return subscription;
    },
    matching: (appId, { notifyType, callbackUrl }) =>
      owned(appId).filter(
        (one) =>
          (notifyType === undefined || one.notifyType === notifyType) &&
          (callbackUrl === undefined || one.callbackUrl === callbackUrl),
      ),
    remove(subscriptions) {
      for (const { appId, notifyType } of subscriptions) entries.delete(key(appId, notifyType));
    },
    restore(subscriptions, count) {
      created = count;
      for (const one of subscriptions) entries.set(key(one.appId, one.notifyType), one);
    },
    created: () => created,
    all: () => [...entries.values()],
  };
}
