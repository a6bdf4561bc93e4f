import { redactCallbackUrl } from "@upcall/contracts";
import { instant } from "../time/clock.ts";
import type { DeliveryEntry, NotificationEntry } from "../push/record.ts";

/** A notification as `/admin/notifications` shows it, in JSON; `body` holds the bytes that were pushed. */
export const showNotification = ({ text, fate, faults, ...entry }: NotificationEntry): string => {
  const id = `notification-${entry.seq}`;
  const callbackUrl = redactCallbackUrl(entry.callbackUrl);
  const shown = { id, ...entry, time: instant(entry.time), callbackUrl, fate, faults };
  return `${JSON.stringify(shown).slice(0, -1)},"body":${text}}`;
};

/** A delivery as `/admin/deliveries` shows it, in JSON. */
export const showDelivery = ({ seq, time, notification, attempt, answer }: DeliveryEntry): string =>
  JSON.stringify({
    id: `delivery-${seq}`,
    seq,
    time: instant(time),
    notificationId: `notification-${notification}`,
    attempt,
    ...answer,
  });
