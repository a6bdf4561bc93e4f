import type { Verdict } from "@upcall/contracts/tracking";
import type { Delivery, ParsedDelivery } from "../delivery/delivery.ts";
import type { Claim, DeliveryRecord, JobRecord, Page, PendingDelivery, Judgement } from "./inbox.ts";
import { bytesOf, type Slice } from "./slabs.ts";

/** A delivery as the memory inbox keeps it: one flat object, since the garbage collector looks at each. */
export interface Stored extends Slice, Pick<Delivery, "id" | "receivedAt" | "via" | "trace"> {
  readonly seq: number;
  status: DeliveryRecord["status"];
  type: string | undefined;
  stream: string | undefined;
  state: string | undefined;
  problem: string | undefined;
  verdict: Verdict | undefined;
  /** When it was judged. */
  judgedAt: number | undefined;
  jobs: readonly Job[];
}

/** A job as the memory inbox keeps it. */
export interface Job extends Pick<Judgement, "key" | "attempt" | "verdict"> {
  readonly seq: number;
  readonly handler: string;
  readonly stored: Stored;
  status: JobRecord["status"];
  tries: number;
  dueAt: number;
  lease: string | undefined;
  error: string | undefined;
  touchedAt: number;
}

export const jobId = (key: string, handler: string): string => `${key} ${handler}`;

const none: readonly Job[] = [];
const nothing: Partial<ParsedDelivery> = {};

export function toStored(
  seq: number,
  { id, receivedAt, via, reading, trace }: Delivery,
  { slab, from, to }: Slice,
): Stored {
  const { type, stream, state } = reading.readable ? reading : nothing;
  return {
    seq,
    id,
    receivedAt,
    via,
    trace,
    slab,
    from,
    to,
    status: reading.readable ? "unread" : "quarantined",
    type,
    stream,
    state,
    problem: reading.readable ? undefined : reading.problem,
    verdict: undefined,
    judgedAt: undefined,
    jobs: none,
  };
}

export const toUnread = ({ id, type, stream, state, via, receivedAt }: Stored): PendingDelivery => ({
  id,
  type: type!,
  stream: stream!,
  state,
  via,
  receivedAt,
});

export const deliveryRecord = (stored: Stored): DeliveryRecord => ({
  seq: stored.seq,
  id: stored.id,
  receivedAt: stored.receivedAt,
  via: stored.via,
  body: bytesOf(stored).slice(),
  status: stored.status,
  type: stored.type,
  stream: stored.stream,
  verdict: stored.verdict,
  problem: stored.problem,
});

export const jobRecord = ({ seq, key, handler, stored, status, tries, dueAt, error }: Job): JobRecord => ({
  seq,
  key,
  handler,
  deliveryId: stored.id,
  status,
  tries,
  dueAt,
  error,
});

export const claimOf = ({ key, handler, tries, attempt, verdict, stored }: Job, lease: string): Claim => ({
  key,
  handler,
  lease,
  tries,
  attempt,
  verdict,
  stream: stored.stream!,
  delivery: {
    id: stored.id,
    receivedAt: stored.receivedAt,
    via: stored.via,
    body: bytesOf(stored),
    trace: stored.trace,
  },
});

/** Whether nothing is left to do for a delivery, so that it may be forgotten. */
export const isFinished = ({ status, jobs }: Stored): boolean =>
  status !== "unread" && jobs.every((job) => job.status === "done");

/** Up to `limit` of the rows that are wanted. */
export function* first<Row>(rows: Iterable<Row>, limit: number, wanted: (row: Row) => boolean): Iterable<Row> {
  let left = limit;
  for (const row of rows) {
    if (left <= 0) return;
    if (!wanted(row)) continue;
    left -= 1;
    yield row;
  }
}

export function page<Row extends { seq: number; status: string }, Out>(
  rows: Iterable<Row>,
  { after = 0, limit, status }: Page & { readonly status?: string },
  record: (row: Row) => Out,
): Out[] {
  const wanted = (row: Row): boolean => row.seq > after && (status === undefined || row.status === status);
  return Array.from(first(rows, limit, wanted), record);
}
