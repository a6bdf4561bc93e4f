import type {
  DeliveryCount,
  DeliveryFilter,
  DeliveryRecord,
  JobFilter,
  JobRecord,
  Page,
  StreamFilter,
} from "./inbox.ts";

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
