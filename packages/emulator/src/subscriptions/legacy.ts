import { operations, type Operation } from "@upcall/contracts";
import { businessNotifyTypes } from "@upcall/contracts/notifications";
import * as z from "zod/mini";
import type { Caller } from "../http/handler.ts";
import { checkScheme, type SubscriptionOptions } from "./handlers.ts";
import type { Subscriptions } from "./subscriptions.ts";

const { query: _query, ...current } = operations.subDeviceBusinessData;

/**
 * How older clients subscribe to service data: the field in lower case, no query, and 201 without a body, which they look for.
 * Contracts and client leave it out. Sources: the vendor's Java and Android SDKs.
 */
export const legacySubscriptions: readonly Operation[] = ["v1.1.0", "v1.2.0"].map((version) => ({
  ...current,
  path: `/iocm/app/sub/${version}/subscribe` as const,
  body: z.strictObject({ notifyType: z.enum(businessNotifyTypes), callbackurl: current.body.shape.callbackUrl }),
  reply: { status: 201 },
}));

/** Older clients subscribe at every start, so the new subscription replaces the one there is. */
export const legacyHandler =
  (subscriptions: Subscriptions, options: SubscriptionOptions) =>
  ({ notifyType, callbackurl }: { notifyType: string; callbackurl: string }, { appId }: Caller): void => {
    checkScheme(callbackurl, options);
    subscriptions.remove(subscriptions.matching(appId, { notifyType }));
    subscriptions.add(appId, notifyType, callbackurl);
  };
