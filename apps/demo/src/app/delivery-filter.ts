import type { DeliveryFilter as InboxFilter, DeliveryRecord } from "@upcall/receiver";
import * as z from "zod/mini";
import { deliveryStatuses } from "./views.ts";

const verdicts = ["advanced", "duplicate", "late", "conflict", "new-attempt", "unranked"] as const;

/** A time in milliseconds since 1970, as a query has it. */
const time = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/, { message: "must be a time in milliseconds since 1970" })),
  z.transform(Number),
);

/** Which deliveries a list, a file or a replay is about: those for which everything given holds. */
export const deliveryFilter = z.object({
  device: z.optional(z.string()),
  operation: z.optional(z.string()),
  type: z.optional(z.string()),
  verdict: z.optional(z.enum(verdicts)),
  status: z.optional(z.enum(deliveryStatuses)),
  from: z.optional(time),
  /** Before this time. */
  to: z.optional(time),
});
export type DeliveryFilter = z.infer<typeof deliveryFilter>;

/** What the inbox itself can select by. */
export function inboxFilter({ device, type, verdict, status, from, to }: DeliveryFilter): InboxFilter {
  const stored =
    status === undefined ? undefined : status === "unread" || status === "quarantined" ? status : ("judged" as const);
  return {
    ...(device !== undefined && { deviceId: device }),
    ...(type !== undefined && { type }),
    ...(verdict !== undefined && { verdict }),
    ...(stored !== undefined && { status: stored }),
    ...(from !== undefined && { receivedFrom: from }),
    ...(to !== undefined && { receivedBefore: to }),
  };
}

/** Whether a delivery is selected, for those that were found by their jobs. */
export const selects = (
  { device, type, verdict, from = 0, to = Infinity }: DeliveryFilter,
  record: DeliveryRecord,
): boolean =>
  (device === undefined || record.deviceId === device) &&
  (type === undefined || record.type === type) &&
  (verdict === undefined || record.verdict === verdict) &&
  record.receivedAt >= from &&
  record.receivedAt < to;
