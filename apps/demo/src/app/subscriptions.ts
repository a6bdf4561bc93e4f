import { redactCallbackUrl } from "@upcall/contracts";
import type { Platform } from "./platform.ts";
import type { SubscriptionView } from "./views.ts";

/** The callback URL on an origin. The platform wants the port spelled out, also when it is the scheme's own. */
export function callbackUrlOn(origin: string, token: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}/iot/${token}`;
}

/** What the platform has subscribed for this application. */
export async function subscriptionViews(client: Platform, callbackUrl: string): Promise<SubscriptionView[]> {
  const views: SubscriptionView[] = [];
  for await (const { subscriptionId, notifyType, callbackUrl: url } of client.queryBatchSubscriptions({}))
    views.push({ subscriptionId, notifyType, callback: redactCallbackUrl(url), ours: url === callbackUrl });
  return views;
}
