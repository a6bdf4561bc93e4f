import { ensureSubscriptions } from "@upcall/client";
import { redactCallbackUrl } from "@upcall/contracts";
import { managementNotifyTypes } from "@upcall/contracts/notifications";
import type { Health } from "./health.ts";
import type { Platform } from "./platform.ts";
import type { SubscriptionView } from "./views.ts";

/** The callback URL on an origin. The platform wants the port spelled out, also when it is the scheme's own. */
export function callbackUrlOn(origin: string, token: string): string {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//${hostname}:${port || (protocol === "https:" ? 443 : 80)}/iot/${token}`;
}

/** What the platform has subscribed for this application, against what it needs. */
export interface Subscriptions {
  list(): Promise<SubscriptionView[]>;
  /** Subscribes to what is missing. */
  ensure(): Promise<{ readonly created: readonly string[]; readonly kept: readonly string[] }>;
  /** Looks whether all are there, now and then: for a cron. Never rejects: what the platform refuses is a health issue. */
  check(): Promise<void>;
}

export interface SubscriptionParts {
  readonly client: Platform;
  readonly callbackUrl: string;
  readonly commissioning: boolean;
  readonly health: Health;
  readonly now: () => number;
}

const checkEveryMs = 600_000;

export function createSubscriptions(parts: SubscriptionParts): Subscriptions {
  const { client, callbackUrl, commissioning, health, now } = parts;
  let checkedAt = -Infinity;

  async function read(): Promise<SubscriptionView[]> {
    const views: SubscriptionView[] = [];
    for await (const { subscriptionId, notifyType, callbackUrl: url } of client.queryBatchSubscriptions({}))
      views.push({ subscriptionId, notifyType, callback: redactCallbackUrl(url), ours: url === callbackUrl });
    return views;
  }
  async function list(): Promise<SubscriptionView[]> {
    const views = await health.watch(read());
    checkedAt = now();
    const ours = new Set(views.filter((one) => one.ours).map(({ notifyType }) => notifyType));
    health.missing(managementNotifyTypes.filter((type) => !ours.has(type)));
    return views;
  }
  return {
    list,
    async ensure() {
      const report = await health.watch(ensureSubscriptions(client, { callbackUrl, types: "upgrades", commissioning }));
      health.missing([]);
      return report;
    },
    async check() {
      if (now() < checkedAt + checkEveryMs) return;
      checkedAt = now();
      await list().catch(() => {});
    },
  };
}
