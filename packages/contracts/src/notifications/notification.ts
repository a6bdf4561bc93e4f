import * as z from "zod/mini";
import { firmwareResult } from "./fw-result.ts";
import { firmwareState } from "./fw-state.ts";
import { softwareResult } from "./sw-result.ts";
import { softwareState } from "./sw-state.ts";

/** The four notifications of "Subscribing to Device Management Data", as on the wire. */
export const notification = z.discriminatedUnion("notifyType", [
  softwareState,
  softwareResult,
  firmwareState,
  firmwareResult,
]);
export type Notification = z.infer<typeof notification>;

/** The notification of one type. */
export type NotificationOf<Type extends Notification["notifyType"]> = Extract<Notification, { notifyType: Type }>;
