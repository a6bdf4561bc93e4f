import * as z from "zod/mini";
import { checked } from "../../checking/checked.ts";
import { notifyTypeOf } from "../parse.ts";
import { businessNotificationSchemas } from "./schemas.ts";

const { deviceAdded, ...others } = businessNotificationSchemas;

/** The notifications of "Subscribing to Service Data", as on the wire. Unknown fields and new words pass. */
export const businessNotification = z.discriminatedUnion("notifyType", [deviceAdded, ...Object.values(others)]);
export type BusinessNotification = z.infer<typeof businessNotification>;

/** The business notification of one type. */
export type BusinessNotificationOf<Type extends BusinessNotification["notifyType"]> = Extract<
  BusinessNotification,
  { notifyType: Type }
>;

/**
 * Reads the decoded body of a delivery as a business notification. A command's status has no type and is none: see
 * `commandStatus`.
 *
 * @throws ContractError, and nothing else, whatever the body is; its issues name the fields at fault.
 */
export function parseBusinessNotification(body: unknown): BusinessNotification {
  const type = notifyTypeOf(body);
  const isKnown = type !== undefined && Object.hasOwn(businessNotificationSchemas, type);
  return checked(businessNotification, body, isKnown ? type : "business notification", "report-bug");
}
