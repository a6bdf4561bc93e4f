import {
  alreadySubscribed,
  applicationNotAuthorized,
  callbackUrlRejected,
  subscriptionNotFound,
  tooManyMatches,
} from "../http/entries.ts";
import type { Caller, Handlers } from "../http/handler.ts";
import { page } from "../http/paging.ts";
import { refuseIf } from "../http/refusal.ts";
import type { Subscription, Subscriptions } from "./subscriptions.ts";

/** What the platform leaves open about subscriptions, as a choice. */
export interface SubscriptionOptions {
  /**
   * A second subscription of an application to the same management type: it replaces the first, is refused with 409
   * and 100227, or is taken and ignored. Service data is always refused. @default "overwrite"
   */
  readonly duplicates?: "overwrite" | "conflict" | "ignore" | undefined;
  /** Whether HTTP callback URLs are taken, as for commissioning. @default true */
  readonly httpCallbacks?: boolean | undefined;
  /** How many subscriptions a query without paging may match. @default 1000 */
  readonly mostMatches?: number | undefined;
}

type Names = "subDeviceManagementData" | "subDeviceBusinessData" | "querySingleSubscription";
type BatchNames = "queryBatchSubscriptions" | "deleteSingleSubscription" | "deleteBatchSubscriptions";

const shown = ({ subscriptionId, notifyType, callbackUrl }: Subscription): Omit<Subscription, "appId"> => ({
  subscriptionId,
  notifyType,
  callbackUrl,
});

/** Subscribing to management and service data, and looking after the subscriptions. */
export function subscriptionHandlers(
  subscriptions: Subscriptions,
  { duplicates = "overwrite", httpCallbacks = true, mostMatches = 1000 }: SubscriptionOptions,
): Pick<Handlers, Names | BatchNames> {
  /** `appId` may only name another application that has authorised the caller; none here has. */
  const checkOwner = ({ appId }: { appId?: string | undefined }, caller: Caller): void =>
    refuseIf(appId !== undefined && appId !== caller.appId, applicationNotAuthorized);
  const checkUrl = (url: string): void => refuseIf(!httpCallbacks && !/^https:/i.test(url), callbackUrlRejected);
  const one = (appId: string, subscriptionId: string): Subscription => {
    const found = subscriptions.byId(appId, subscriptionId);
    refuseIf(!found, subscriptionNotFound);
    return found!;
  };
  return {
    subDeviceManagementData({ notifyType, callbackurl }, { appId }) {
      checkUrl(callbackurl);
      const taken = subscriptions.find(appId, notifyType) !== undefined;
      refuseIf(taken && duplicates === "conflict", alreadySubscribed);
      if (!taken || duplicates === "overwrite") subscriptions.put(appId, notifyType, callbackurl);
    },
    subDeviceBusinessData(request, caller) {
      checkOwner(request, caller);
      checkUrl(request.callbackUrl);
      refuseIf(subscriptions.find(caller.appId, request.notifyType) !== undefined, alreadySubscribed);
      return shown(subscriptions.put(caller.appId, request.notifyType, request.callbackUrl));
    },
    querySingleSubscription(request, caller) {
      checkOwner(request, caller);
      return shown(one(caller.appId, request.subscriptionId));
    },
    queryBatchSubscriptions(request, caller) {
      checkOwner(request, caller);
      const found = subscriptions.matching(caller.appId, { notifyType: request.notifyType });
      const all = request.pageNo === undefined;
      refuseIf(all && found.length > mostMatches, tooManyMatches);
      const paging = all ? { pageNo: 0, pageSize: Math.max(found.length, 1) } : request;
      const { rows, pageNo, pageSize, totalCount } = page(found.length, (at) => shown(found[at]!), paging);
      return { totalCount, pageNo, pageSize, subscriptions: [...rows] };
    },
    deleteSingleSubscription(request, caller) {
      checkOwner(request, caller);
      subscriptions.remove([one(caller.appId, request.subscriptionId)]);
    },
    deleteBatchSubscriptions(request, caller) {
      checkOwner(request, caller);
      const found = subscriptions.matching(caller.appId, request);
      refuseIf(found.length === 0, subscriptionNotFound);
      subscriptions.remove(found);
    },
  };
}
