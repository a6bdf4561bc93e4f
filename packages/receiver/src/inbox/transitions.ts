import type { Delivery, Reading } from "../delivery/delivery.ts";
import type { DeliveryRecord, JobRecord, JudgedDelivery, Outcome, Retention } from "./inbox.ts";
import { storableOutcome } from "./storable.ts";

// What becomes of a record in inboxes that hold records. One is replaced, never changed, so that it can be handed out.

/** The fields of a delivery's record that follow from what its body was read as. */
export type ReadingFields = Pick<DeliveryRecord, "status" | "type" | "stream" | "state" | "deviceId" | "problem">;

/** For a delivery that is received or opened again. */
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

/** The record of a delivery that was just received. */
export function receivedDelivery(seq: number, { id, receivedAt, via, body, reading, trace }: Delivery): DeliveryRecord {
  const { status, type, stream, state, deviceId, problem } = readingFields(reading);
  const judged = { verdict: undefined, attempt: undefined, key: undefined };
  return { seq, id, receivedAt, via, body, trace, status, type, stream, state, deviceId, problem, ...judged };
}

/** The record of a job of a delivery that was just judged. */
export function openedJob(
  seq: number,
  { id, key, stream, attempt, verdict }: JudgedDelivery,
  handler: string,
  now: number,
): JobRecord {
  const made = { seq, deliveryId: id, key, handler, stream, attempt, verdict };
  return { ...made, status: "open", tries: 0, dueAt: now, error: undefined, touchedAt: now };
}

/** The record of a job that is claimed until `now + leaseMs`. */
export const claimedJob = (job: JobRecord, now: number, leaseMs: number): JobRecord => ({
  ...job,
  tries: job.tries + 1,
  dueAt: now + leaseMs,
  touchedAt: now,
});

/** The record of a job that ended so, with a text and time that every store takes. */
export function settledJob(job: JobRecord, ended: Outcome, now: number): JobRecord {
  const outcome = storableOutcome(ended, now);
  if (outcome.kind === "done") return { ...job, status: "done", error: undefined, touchedAt: now };
  const { error } = outcome;
  if (outcome.kind === "dead") return { ...job, status: "dead", error, touchedAt: now };
  const tries = outcome.free ? job.tries - 1 : job.tries;
  return { ...job, status: "open", tries, dueAt: outcome.at, error, touchedAt: now };
}

/** The record of a dead job that is due again. */
export const revivedJob = (job: JobRecord, now: number): JobRecord => ({
  ...job,
  status: "open",
  tries: 0,
  dueAt: now,
  touchedAt: now,
});

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
