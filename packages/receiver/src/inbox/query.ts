import type { Reading } from "../delivery/delivery.ts";
import type {
  DeliveryCount,
  DeliveryFilter,
  DeliveryRecord,
  JobFilter,
  JobRecord,
  Page,
  StreamFilter,
  Retention,
  Summary,
} from "./inbox.ts";

/** The fields of a delivery's record that follow from what its body was read as. */
export type ReadingFields = Pick<DeliveryRecord, "status" | "type" | "stream" | "state" | "deviceId" | "problem">;

export function readingFields(reading: Reading): ReadingFields {
  const parsed = reading.readable ? reading : undefined;
  return {
    status: parsed ? "unread" : "quarantined",
    type: parsed?.type,
    stream: parsed?.stream,
    state: parsed?.state,
    deviceId: parsed?.deviceId,
    problem: reading.readable ? undefined : reading.problem,
  };
}

const streamMatches = (stream: string | undefined, { stream: exact, streamPrefix }: StreamFilter): boolean =>
  (exact === undefined || stream === exact) &&
  (streamPrefix === undefined || stream?.startsWith(streamPrefix) === true);

const equals = (value: unknown, wanted: unknown): boolean => wanted === undefined || value === wanted;

/** Whether a delivery is selected; for inboxes that hold their records in memory. */
export const deliveryMatches = (record: Omit<DeliveryRecord, "body">, filter: DeliveryFilter): boolean =>
  equals(record.status, filter.status) &&
  equals(record.type, filter.type) &&
  equals(record.verdict, filter.verdict) &&
  equals(record.via, filter.via) &&
  equals(record.deviceId, filter.deviceId) &&
  record.receivedAt >= (filter.receivedFrom ?? -Infinity) &&
  record.receivedAt < (filter.receivedBefore ?? Infinity) &&
  (filter.ids === undefined || filter.ids.includes(record.id)) &&
  streamMatches(record.stream, filter);

/** Whether a job is selected; for inboxes that hold their records in memory. */
export const jobMatches = (record: JobRecord, filter: JobFilter): boolean =>
  equals(record.status, filter.status) &&
  equals(record.handler, filter.handler) &&
  (filter.deliveryIds === undefined || filter.deliveryIds.includes(record.deliveryId)) &&
  streamMatches(record.stream, filter);

/** A page of records that were selected. */
export function pageOf<Row extends { readonly seq: number }>(
  rows: Iterable<Row>,
  { after, order = "oldest", limit }: Page,
): Row[] {
  const direction = order === "oldest" ? 1 : -1;
  const behind = (row: Row): boolean => after === undefined || (row.seq - after) * direction > 0;
  return [...rows]
    .filter(behind)
    .sort((one, other) => (one.seq - other.seq) * direction)
    .slice(0, limit);
}

/** How many deliveries there are of each status, type, verdict and origin. */
export function countDeliveries(records: Iterable<Omit<DeliveryRecord, "body">>): DeliveryCount[] {
  const counts = new Map<string, DeliveryCount>();
  for (const { status, type, verdict, via } of records) {
    const key = JSON.stringify([status, type, verdict, via]);
    counts.set(key, { status, type, verdict, via, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** When the next open job of some handlers, or of any, is due. */
export function nextDueOf(jobs: Iterable<JobRecord>, handlers?: readonly string[]): number | undefined {
  let next: number | undefined;
  for (const { status, handler, dueAt } of jobs)
    if (status === "open" && (handlers === undefined || handlers.includes(handler)))
      next = Math.min(dueAt, next ?? dueAt);
  return next;
}

/** What lies in the inbox. */
export function summaryOf(deliveries: Iterable<Pick<DeliveryRecord, "status">>, jobs: Iterable<JobRecord>): Summary {
  const counts = { unread: 0, judged: 0, quarantined: 0, open: 0, done: 0, dead: 0 };
  const openByHandler: Record<string, number> = {};
  for (const { status } of deliveries) counts[status] += 1;
  for (const { status, handler } of jobs) {
    counts[status] += 1;
    if (status === "open") openByHandler[handler] = (openByHandler[handler] ?? 0) + 1;
  }
  const { unread, quarantined, open, dead } = counts;
  return { unread, quarantined, open, dead, nextAt: nextDueOf(jobs), openByHandler };
}

/** Whether a delivery has been kept long enough. */
export function isOld(
  { status, receivedAt }: Pick<DeliveryRecord, "status" | "receivedAt">,
  itsJobs: readonly JobRecord[],
  { handledBefore, failedBefore }: Retention,
): boolean {
  if (status === "unread" || itsJobs.some((job) => job.status === "open")) return false;
  const failed = status === "quarantined" || itsJobs.some((job) => job.status === "dead");
  return receivedAt < (failed ? failedBefore : handledBefore);
}
