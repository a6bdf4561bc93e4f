import { redactCallbackUrl, toPlatformTime } from "@upcall/contracts";
import type { DeliveryEntry, NotificationEntry } from "../push/record.ts";

const shownTime = (time: number): string => toPlatformTime(new Date(time));

/** A notification as `/admin/notifications` shows it, in JSON; `body` holds the bytes that were pushed. */
export const showNotification = ({
  seq,
  time,
  appId,
  notifyType,
  callbackUrl,
  fate,
  faults,
  text,
}: NotificationEntry): string => {
  const id = `notification-${seq}`;
  const shown = {
    id,
    seq,
    time: shownTime(time),
    appId,
    notifyType,
    callbackUrl: redactCallbackUrl(callbackUrl),
    fate,
    faults,
  };
  return `${JSON.stringify(shown).slice(0, -1)},"body":${text}}`;
};

/** A delivery as `/admin/deliveries` shows it, in JSON. */
export const showDelivery = ({ seq, time, notification, attempt, answer }: DeliveryEntry): string =>
  JSON.stringify({
    id: `delivery-${seq}`,
    seq,
    time: shownTime(time),
    notificationId: `notification-${notification}`,
    attempt,
    ...answer,
  });
