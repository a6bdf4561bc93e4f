import type { Progress, Verdict } from "@upcall/contracts/tracking";
import type { Via } from "../../delivery/delivery.ts";
import type { Claim, DeadLetter, DeliveryCount, DeliveryRecord, JobRecord, PendingDelivery } from "../inbox.ts";
import type { SqlRow } from "./driver.ts";

// Drivers give whole numbers as numbers, bigints or texts, and a blob as `Uint8Array`, `ArrayBuffer` or an array of numbers.

const text = (value: unknown): string => String(value);
const textOr = (value: unknown): string | undefined => (value == null ? undefined : String(value));
const numberOr = (value: unknown): number | undefined => (value == null ? undefined : Number(value));

function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return new Uint8Array(value as ArrayBuffer | number[]);
}

export const toPending = (row: SqlRow): PendingDelivery & { readonly seq: number } => ({
  seq: Number(row["seq"]),
  id: text(row["id"]),
  type: text(row["type"]),
  stream: text(row["stream"]),
  state: textOr(row["state"]),
  via: text(row["via"]) as Via,
  receivedAt: Number(row["received_at"]),
});

export const toProgress = (row: SqlRow): Progress => ({
  attempt: Number(row["attempt"]),
  state: text(row["state"]) as Progress["state"],
});

/** From a row of a job joined with its delivery's columns. */
export const toClaim = (row: SqlRow, lease: string): Claim => ({
  key: text(row["key"]),
  handler: text(row["handler"]),
  lease,
  tries: Number(row["tries"]),
  attempt: Number(row["attempt"]),
  verdict: text(row["verdict"]) as Verdict,
  stream: text(row["stream"]),
  delivery: {
    id: text(row["delivery_id"]),
    receivedAt: Number(row["received_at"]),
    via: text(row["via"]) as Via,
    body: bytes(row["body"]),
    trace: textOr(row["trace"]),
  },
});

/** Columns that {@link toDelivery} reads. */
export const deliveryColumns: readonly string[] =
  "seq id received_at via body status type stream state device verdict attempt event_key problem trace".split(" ");

/** @param prefix of the columns' names, where they stand beside those of a job. */
export const toDelivery = (row: SqlRow, prefix = ""): DeliveryRecord => {
  const column = (name: string): unknown => row[prefix + name];
  return {
    seq: Number(column("seq")),
    id: text(column("id")),
    receivedAt: Number(column("received_at")),
    via: text(column("via")) as Via,
    body: bytes(column("body")),
    status: text(column("status")) as DeliveryRecord["status"],
    type: textOr(column("type")),
    stream: textOr(column("stream")),
    state: textOr(column("state")),
    deviceId: textOr(column("device")),
    verdict: textOr(column("verdict")) as Verdict | undefined,
    attempt: numberOr(column("attempt")),
    key: textOr(column("event_key")),
    problem: textOr(column("problem")),
    trace: textOr(column("trace")),
  };
};

export const toCount = (row: SqlRow): DeliveryCount => ({
  status: text(row["status"]) as DeliveryCount["status"],
  type: textOr(row["type"]),
  verdict: textOr(row["verdict"]) as Verdict | undefined,
  via: text(row["via"]) as Via,
  count: Number(row["n"]),
});

export const toJob = (row: SqlRow): JobRecord => ({
  seq: Number(row["seq"]),
  key: text(row["key"]),
  handler: text(row["handler"]),
  deliveryId: text(row["delivery_id"]),
  stream: text(row["stream"]),
  attempt: Number(row["attempt"]),
  verdict: text(row["verdict"]) as Verdict,
  status: text(row["status"]) as JobRecord["status"],
  tries: Number(row["tries"]),
  dueAt: Number(row["due_at"]),
  error: textOr(row["error"]),
  touchedAt: Number(row["touched_at"]),
});

export const toDeadLetter = (row: SqlRow): DeadLetter => ({ ...toJob(row), delivery: toDelivery(row, "d_") });
