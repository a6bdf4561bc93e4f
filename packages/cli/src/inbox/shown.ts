import { jsonOrText } from "../json-or-text.ts";
import type { DeliveryRecord, JobRecord } from "@upcall/receiver";

/** Local time to the second, such as `2026-01-31 22:00:05`. */
export const shownTime = (milliseconds: number): string => new Date(milliseconds).toLocaleString("sv-SE");

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A delivery in JSON. */
export const shownDelivery = ({ receivedAt, body, stream, ...rest }: DeliveryRecord): object => ({
  ...rest,
  stream,
  receivedAt: instant(receivedAt),
  body: jsonOrText(new TextDecoder().decode(body)),
});

/** A job in JSON. */
export const shownJob = ({ dueAt, ...rest }: JobRecord): object => ({ ...rest, dueAt: instant(dueAt) });
