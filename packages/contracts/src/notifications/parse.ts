import { checked } from "../checking/checked.ts";
import { notification, type Notification } from "./notification.ts";
import { managementNotifyTypes } from "./types.ts";

/** The type that a body claims; `undefined` when it claims none. Never throws, whatever the body is. */
export function notifyTypeOf(body: unknown): string | undefined {
  const type = typeof body === "object" && body !== null && (body as { notifyType?: unknown }).notifyType;
  return typeof type === "string" ? type : undefined;
}

/**
 * Reads the decoded body of a delivery as one of the four management notifications. Unknown fields and new words pass.
 *
 * @throws ContractError, and nothing else, whatever the body is; its issues name the fields at fault.
 * @example
 * const { deviceId, notifyType } = parseNotification(await request.json());
 */
export function parseNotification(body: unknown): Notification {
  const type = managementNotifyTypes.find((known) => known === notifyTypeOf(body));
  return checked(notification, body, type ?? "notification", "report-bug");
}
