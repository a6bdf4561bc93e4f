import type {
  DeliveryCount,
  DeliveryFilter,
  DeliveryRecord,
  Inbox,
  JobFilter,
  JobRecord,
  Page,
  StreamFilter,
  Summary,
} from "./inbox.ts";

const streamMatches = (stream: string | undefined, { stream: exact, streamPrefix }: StreamFilter): boolean =>
  (exact === undefined || stream === exact) &&
  (streamPrefix === undefined || stream?.startsWith(streamPrefix) === true);

/** The bytes are the inbox's own. */
const copied = (record: DeliveryRecord): DeliveryRecord => ({ ...record, body: new Uint8Array(record.body) });

const equals = (value: unknown, wanted: unknown): boolean => wanted === undefined || value === wanted;

const deliveryMatches = (record: Omit<DeliveryRecord, "body">, filter: DeliveryFilter): boolean =>
  equals(record.status, filter.status) &&
  equals(record.type, filter.type) &&
  equals(record.verdict, filter.verdict) &&
  equals(record.via, filter.via) &&
  equals(record.deviceId, filter.deviceId) &&
  record.receivedAt >= (filter.receivedFrom ?? -Infinity) &&
  record.receivedAt < (filter.receivedBefore ?? Infinity) &&
  (filter.ids === undefined || filter.ids.includes(record.id)) &&
  streamMatches(record.stream, filter);

const jobMatches = (record: JobRecord, filter: JobFilter): boolean =>
  equals(record.status, filter.status) &&
  equals(record.handler, filter.handler) &&
  (filter.deliveryIds === undefined || filter.deliveryIds.includes(record.deliveryId)) &&
  streamMatches(record.stream, filter);

function pageOf<Row extends { readonly seq: number }>(
  rows: Iterable<Row>,
  { after, order = "oldest", limit }: Page,
): Row[] {
  const direction = order === "oldest" ? 1 : -1;
  const behind = (row: Row): boolean => after === undefined || (row.seq - after) * direction > 0;
  return [...rows]
    .filter(behind)
    .sort((a, b) => (a.seq - b.seq) * direction)
    .slice(0, limit);
}

function countDeliveries(records: Iterable<Omit<DeliveryRecord, "body">>): DeliveryCount[] {
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

function summaryOf(deliveries: Iterable<Pick<DeliveryRecord, "status">>, jobs: Iterable<JobRecord>): Summary {
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

/** All that an inbox holds. */
export interface Contents {
  readonly deliveries: readonly DeliveryRecord[];
  readonly jobs: readonly JobRecord[];
}

/** What people and programs ask of an inbox that holds records: it goes through all of them. */
export function lookInto(
  read: () => Promise<Contents>,
): Pick<Inbox, "summary" | "counts" | "deliveries" | "jobs" | "deadLetters"> {
  return {
    async summary() {
      const { deliveries, jobs } = await read();
      return summaryOf(deliveries, jobs);
    },
    async counts(filter) {
      const { deliveries } = await read();
      return countDeliveries(deliveries.filter((record) => deliveryMatches(record, filter)));
    },
    async deliveries(query) {
      const { deliveries } = await read();
      const selected = deliveries.filter((record) => deliveryMatches(record, query));
      return pageOf(selected, query).map(copied);
    },
    async jobs(query) {
      const { jobs } = await read();
      const selected = jobs.filter((job) => jobMatches(job, query));
      return pageOf(selected, query);
    },
    async deadLetters(query) {
      const { deliveries, jobs } = await read();
      const dead = jobs.filter((job) => jobMatches(job, { ...query, status: "dead" }));
      const byId = new Map(deliveries.map((record) => [record.id, record]));
      return pageOf(dead, query).map((job) => ({ ...job, delivery: copied(byId.get(job.deliveryId)!) }));
    },
  };
}
