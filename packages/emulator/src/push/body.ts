import type { NotifyType } from "@upcall/contracts/notifications";

/** A notification ready to be pushed. */
export interface PushBody {
  readonly notifyType: NotifyType;
  readonly deviceId: string;
  /** Compact JSON with `notifyType` first: receivers of the vendor's Java SDK search the text for it. */
  readonly text: string;
}

export const pushBody = (notifyType: NotifyType, deviceId: string, fields: object): PushBody => ({
  notifyType,
  deviceId,
  text: JSON.stringify({ notifyType, ...fields }),
});
