import {
  alreadySubscribed,
  applicationNotAuthorized,
  callbackUrlRejected,
  subscriptionNotFound,
  tooManyMatches,
} from "../http/entries.ts";
import type { Caller, Handlers } from "../http/handler.ts";
import { page } from "../http/paging.ts";
import { refuseIf, required } from "../http/refusal.ts";
import type { Wire } from "../wire/wire-options.ts";
import type { Subscription, Subscriptions } from "./subscriptions.ts";

/** What an operator sets for subscriptions. */
export interface SubscriptionOptions {
  /** Whether HTTP callback URLs are taken, as for commissioning. @default true */
  readonly httpCallbacks?: boolean | undefined;
  /** How many subscriptions a query without paging may match. @default 1000 */
  readonly mostMatches?: number | undefined;
}

const shown = ({ appId: _appId, ...subscription }: Subscription) => subscription;

/** @throws Refusal 100222 for an HTTP callback where only HTTPS is taken */
export const checkScheme = (url: string, { httpCallbacks = true }: SubscriptionOptions): void =>
  refuseIf(!httpCallbacks && !/^https:/i.test(url), callbackUrlRejected);

/** Subscribing to management and service data, and looking after the subscriptions. */
export function subscriptionHandlers(
  subscriptions: Subscriptions,
  options: SubscriptionOptions,
  { duplicateSubscription, subscribeReply, urlsCoexist }: Wire,
) {
  const { mostMatches = 1000 } = options;
  /** `appId` may only name another application that has authorised the caller; none here has. */
  const checkOwner = ({ appId }: { appId?: string | undefined }, caller: Caller): void =>
    refuseIf(appId !== undefined && appId !== caller.appId, applicationNotAuthorized);
  const subscriptionOf = (appId: string, subscriptionId: string): Subscription =>
    required(subscriptions.byId(appId, subscriptionId), subscriptionNotFound);
  return {
    subDeviceManagementData({ notifyType, callbackurl }, { appId }) {
      checkScheme(callbackurl, options);
      const same = { notifyType, ...(urlsCoexist ? { callbackUrl: callbackurl } : {}) };
      const first = subscriptions.matching(appId, same);
      refuseIf(first.length > 0 && duplicateSubscription === "conflict", alreadySubscribed);
      const kept = duplicateSubscription === "keep" ? first[0] : undefined;
      if (!kept) subscriptions.remove(first);
      const subscription = kept ?? subscriptions.add(appId, notifyType, callbackurl);
      if (subscribeReply === "id") return shown(subscription);
      return subscribeReply === "object" ? {} : undefined;
    },
    subDeviceBusinessData(request, caller) {
      checkOwner(request, caller);
      checkScheme(request.callbackUrl, options);
      const { notifyType } = request;
      refuseIf(subscriptions.matching(caller.appId, { notifyType }).length > 0, alreadySubscribed);
      return shown(subscriptions.add(caller.appId, request.notifyType, request.callbackUrl));
    },
    querySingleSubscription(request, caller) {
      checkOwner(request, caller);
      return shown(subscriptionOf(caller.appId, request.subscriptionId));
    },
    queryBatchSubscriptions(request, caller) {
      checkOwner(request, caller);
      const found = subscriptions.matching(caller.appId, { notifyType: request.notifyType });
      const all = request.pageNo === undefined;
      refuseIf(all && found.length > mostMatches, tooManyMatches);
      const paging = all ? { pageNo: 0, pageSize: Math.max(found.length, 1) } : request;
      const { data, pageNo, pageSize, totalCount } = page(found, shown, paging);
      return { totalCount, pageNo, pageSize, subscriptions: data };
    },
    deleteSingleSubscription(request, caller) {
      checkOwner(request, caller);
      subscriptions.remove([subscriptionOf(caller.appId, request.subscriptionId)]);
    },
    deleteBatchSubscriptions(request, caller) {
      checkOwner(request, caller);
      const found = subscriptions.matching(caller.appId, request);
      refuseIf(found.length === 0, subscriptionNotFound);
      subscriptions.remove(found);
    },
  } satisfies Partial<Handlers>;
}
