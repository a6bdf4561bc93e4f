import type { Verdict } from "@upcall/contracts/tracking";
import type { Delivery, Readable } from "../delivery.ts";
import type { Claim, DeliveryRecord, JobRecord, Page, Unread, Verdicted } from "./inbox.ts";

/** A delivery as the memory inbox keeps it. */
export interface Stored extends Delivery {
  readonly seq: number;
  reading: Delivery["reading"];
  status: DeliveryRecord["status"];
  verdict: Verdict | undefined;
  touchedAt: number;
  readonly jobs: Job[];
}

/** A job as the memory inbox keeps it. */
export interface Job extends Pick<Verdicted, "key" | "attempt" | "verdict"> {
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

const typeOf = ({ reading }: Stored): Readable | undefined => (reading.readable ? reading : undefined);

export function toUnread(stored: Stored): Unread {
  const { type, stream, state } = typeOf(stored)!;
  return { id: stored.id, type, stream, state, via: stored.via, receivedAt: stored.receivedAt };
}

export const deliveryRecord = (stored: Stored): DeliveryRecord => ({
  seq: stored.seq,
  id: stored.id,
  receivedAt: stored.receivedAt,
  via: stored.via,
  body: stored.body,
  status: stored.status,
  type: typeOf(stored)?.type,
  stream: typeOf(stored)?.stream,
  verdict: stored.verdict,
  problem: stored.reading.readable ? undefined : stored.reading.problem,
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
  stream: typeOf(stored)!.stream,
  delivery: stored,
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
