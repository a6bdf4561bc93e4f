import type { Progress, Verdict } from "@upcall/contracts/tracking";
import type { Via } from "../../delivery/delivery.ts";
import type { Claim, DeliveryRecord, JobRecord, PendingDelivery } from "../inbox.ts";
import type { SqlRow } from "./driver.ts";

const text = (value: unknown): string => String(value);
const textOr = (value: unknown): string | undefined => (value == null ? undefined : String(value));

/** Drivers give a blob as `Uint8Array`, `ArrayBuffer` or an array of numbers. */
function bytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return new Uint8Array(value as ArrayBuffer | number[]);
}

export const toUnread = (row: SqlRow): PendingDelivery & { readonly seq: number } => ({
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

export const toDelivery = (row: SqlRow): DeliveryRecord => ({
  seq: Number(row["seq"]),
  id: text(row["id"]),
  receivedAt: Number(row["received_at"]),
  via: text(row["via"]) as Via,
  body: bytes(row["body"]),
  status: text(row["status"]) as DeliveryRecord["status"],
  type: textOr(row["type"]),
  stream: textOr(row["stream"]),
  verdict: textOr(row["verdict"]) as Verdict | undefined,
  problem: textOr(row["problem"]),
});

export const toJob = (row: SqlRow): JobRecord => ({
  seq: Number(row["seq"]),
  key: text(row["key"]),
  handler: text(row["handler"]),
  deliveryId: text(row["delivery_id"]),
  status: text(row["status"]) as JobRecord["status"],
  tries: Number(row["tries"]),
  dueAt: Number(row["due_at"]),
  error: textOr(row["error"]),
});

export const bySeq = (one: SqlRow, other: SqlRow): number => Number(one["seq"]) - Number(other["seq"]);
