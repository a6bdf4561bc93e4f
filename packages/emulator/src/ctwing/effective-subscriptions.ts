import type { Subscriptions } from "../subscriptions/subscriptions.ts";

/** Milliseconds of virtual time after which a subscription takes effect. */
const effectiveAfter = 60_000;

/** Subscriptions as they are pushed to: each a minute after it was made. */
export function effectiveSubscriptions(subscriptions: Subscriptions, now: () => number): Subscriptions {
  const madeAt = new Map<string, number>();
  return {
    ...subscriptions,
    add(...subscription) {
      const added = subscriptions.add(...subscription);
      madeAt.set(added.subscriptionId, now());
      return added;
    },
    subscribers: (...wanted) =>
      subscriptions
        .matching(...wanted)
        .filter(({ subscriptionId }) => now() >= (madeAt.get(subscriptionId) ?? -Infinity) + effectiveAfter),
  };
}
