import { notification, toUpgradeEvent } from "@upcall/contracts/notifications";

/** Why a device failed, as its result says; empty when it gives no reason, `undefined` when the body is no result. */
export function reasonOf(body: string): string | undefined {
  try {
    const event = toUpgradeEvent(notification.parse(JSON.parse(body)));
    return "outcome" in event ? (event.reason ?? "") : undefined;
  } catch {
    return undefined;
  }
}
