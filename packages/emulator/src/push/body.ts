import type { NotifyType } from "@upcall/contracts/notifications";

/** A notification ready to be pushed. */
export interface PushBody {
  /** By which applications subscribe to it; of v5, resource and event. */
  readonly notifyType: string;
  /** Empty where it is about no device. */
  readonly deviceId: string;
  /** Compact JSON with `notifyType` first: receivers of the vendor's Java SDK search the text for it. */
  readonly text: string;
}

export const pushBody = (notifyType: NotifyType, deviceId: string, fields: object): PushBody => ({
  notifyType,
  deviceId,
  text: JSON.stringify({ notifyType, ...fields }),
});
