import type { DeliveryRecord, Inbox, JobRecord } from "@upcall/receiver";
import type { Sql, SqlStatement } from "./database.ts";
import { inboxFilter, selects, type DeliveryFilter } from "./delivery-filter.ts";
import { detailOf, rowOf, runsOf } from "./delivery-views.ts";
import type { Health } from "./health.ts";
import type { DeliveryDetail, DeliveryPage, InboxCounts, TimelineEntry } from "./views.ts";

/** Reads the inbox for people: only by its interface, so any inbox will do. */
export interface InboxReader {
  counts(): Promise<InboxCounts>;
  /** Selected deliveries, newest first. */
  page(
    filter: DeliveryFilter,
    position: { readonly after?: number | undefined; readonly limit: number },
  ): Promise<DeliveryPage>;
  /** How many are selected; `undefined` where only reading them all would tell. */
  count(filter: DeliveryFilter): Promise<number | undefined>;
  find(id: string): Promise<DeliveryDetail | undefined>;
  /** Everything that came for one device of an operation, in the order of arrival. */
  timeline(operationId: string, subOperationId: string): Promise<readonly TimelineEntry[]>;
  /** What can be replayed of the selected deliveries: dead letters and what is in quarantine, at most so many. */
  replayable(filter: DeliveryFilter & { readonly id?: string | undefined }, most: number): Promise<Replayable>;
}

/** What a replay may take up again. */
export interface Replayable {
  /** Event keys of dead letters. */
  readonly dead: readonly string[];
  /** Ids of deliveries in quarantine. */
  readonly quarantined: readonly string[];
}

export interface InboxReaderParts {
  readonly sql: Sql;
  readonly inbox: Inbox<SqlStatement>;
  readonly health: Pick<Health, "oldest">;
  readonly now: () => number;
}

const timelineLength = 500;
/** Records that one request looks through at most, so that a rare status costs no more than others. */
const scanned = 2000;
const scanStep = 200;
/** How often the oldest notification that waits is looked for, in milliseconds. */
const oldestEveryMs = 5000;

interface Selected {
  readonly record: DeliveryRecord;
  readonly jobs: readonly JobRecord[];
  /** Position from which the next page goes on. */
  readonly at: number;
}

export function createInboxReader({ sql, inbox, health, now }: InboxReaderParts): InboxReader {
  let oldestReadAt = -Infinity;

  async function withJobs(records: readonly DeliveryRecord[]): Promise<Omit<Selected, "at">[]> {
    const deliveryIds = records.filter(({ status }) => status === "judged").map(({ id }) => id);
    const jobs = deliveryIds.length === 0 ? [] : await inbox.jobs({ deliveryIds, limit: 10 * deliveryIds.length });
    const byDelivery = new Map<string, JobRecord[]>();
    for (const job of jobs) byDelivery.set(job.deliveryId, [...(byDelivery.get(job.deliveryId) ?? []), job]);
    return records.map((record) => ({ record, jobs: byDelivery.get(record.id) ?? [] }));
  }

  /** Pages of a scan through deliveries, or through the jobs of a status, newest first. */
  async function step(filter: DeliveryFilter, after: number | undefined): Promise<readonly Selected[]> {
    const { status, operation } = filter;
    const page = { order: "newest", limit: scanStep, ...(after !== undefined && { after }) } as const;
    const stream = operation === undefined ? {} : await streamsOf(operation);
    if (status !== "open" && status !== "dead") {
      const records = await inbox.deliveries({ ...page, ...inboxFilter(filter), ...stream });
      return (await withJobs(records)).map((one) => ({ ...one, at: one.record.seq }));
    }
    const jobs = await inbox.jobs({ ...page, ...stream, status });
    const records = await inbox.deliveries({ ids: jobs.map(({ deliveryId }) => deliveryId), limit: scanStep });
    const byId = new Map(records.map((record) => [record.id, record]));
    return jobs.flatMap((job) => {
      const record = byId.get(job.deliveryId);
      return record ? [{ record, jobs: [job], at: job.seq }] : [];
    });
  }

  /** Streams are named after application, operation and sub-operation; the application is that of the operation's devices. */
  async function streamsOf(operation: string): Promise<{ readonly streamPrefix: string }> {
    const [device] = sql<{ stream: string }>("select stream from device where operation_id = ? limit 1", operation);
    const [app = "?"] = device?.stream.split("/") ?? [];
    return { streamPrefix: `${app}/${encodeURIComponent(operation)}/` };
  }

  async function page(
    filter: DeliveryFilter,
    { after, limit }: { readonly after?: number | undefined; readonly limit: number },
  ): Promise<DeliveryPage> {
    const rows = [];
    let at = after;
    for (let looked = 0; looked < scanned;) {
      const found = await step(filter, at);
      looked += found.length;
      for (const { record, jobs, at: position } of found) {
        at = position;
        const row = rowOf(record, jobs);
        if (!selects(filter, record) || (filter.status !== undefined && row.status !== filter.status)) continue;
        rows.push(row);
        if (rows.length === limit) return { rows, next: at };
      }
      if (found.length < scanStep) return { rows, next: null };
    }
    return { rows, next: at ?? null };
  }

  async function readOldest({ unread, open }: InboxCounts): Promise<void> {
    if (unread + open === 0) return health.oldest(undefined);
    if (now() < oldestReadAt + oldestEveryMs) return;
    oldestReadAt = now();
    const first = { order: "oldest", limit: 1 } as const;
    const [job] = await inbox.jobs({ ...first, status: "open" });
    const waiting = [
      ...(await inbox.deliveries({ ...first, status: "unread" })),
      ...(job ? await inbox.deliveries({ ids: [job.deliveryId], limit: 1 }) : []),
    ];
    health.oldest(waiting.length === 0 ? undefined : Math.min(...waiting.map(({ receivedAt }) => receivedAt)));
  }

  return {
    page,
    async counts() {
      const { unread, quarantined, open, dead } = await inbox.summary();
      const counts = { unread, quarantined, open, dead };
      await readOldest(counts);
      return counts;
    },
    async count(filter) {
      const { status, operation, ...others } = filter;
      if (status === "open" || status === "dead") {
        const alone = operation === undefined && Object.values(others).every((value) => value === undefined);
        return alone ? (await inbox.summary())[status] : undefined;
      }
      if (status === "done" || status === "none") return undefined;
      const stream = operation === undefined ? {} : await streamsOf(operation);
      const groups = await inbox.counts({ ...inboxFilter(filter), ...stream });
      return groups.reduce((sum, { count }) => sum + count, 0);
    },
    async find(id) {
      const [found] = await withJobs(await inbox.deliveries({ ids: [id], limit: 1 }));
      return found && detailOf(found.record, found.jobs);
    },
    async timeline(operationId, subOperationId) {
      const [device] = sql<{ stream: string }>(
        "select stream from device where operation_id = ? and sub_operation_id = ?",
        operationId,
        subOperationId,
      );
      if (!device) return [];
      const found = await withJobs(await inbox.deliveries({ stream: device.stream, limit: timelineLength }));
      return found.map(({ record, jobs }) => ({ ...rowOf(record, jobs), ...runsOf(jobs) }));
    },
    async replayable({ id, ...filter }, most) {
      const found = { dead: new Set<string>(), quarantined: new Set<string>() };
      const take = ({ record, jobs }: Omit<Selected, "at">): void => {
        if (record.status === "quarantined") found.quarantined.add(record.id);
        for (const { key, status } of jobs) if (status === "dead") found.dead.add(key);
      };
      if (id !== undefined) (await withJobs(await inbox.deliveries({ ids: [id], limit: 1 }))).forEach(take);
      else
        for (const status of ["dead", "quarantined"] as const)
          for (let after: number | undefined, more = filter.status === undefined || filter.status === status; more;) {
            const page = await step({ ...filter, status }, after);
            for (const row of page) if (selects(filter, row.record) && found[status].size < most) take(row);
            more = page.length === scanStep && found[status].size < most;
            after = page.at(-1)?.at;
          }
      return { dead: [...found.dead], quarantined: [...found.quarantined] };
    },
  };
}
