import type { DeliveryRecord, JobRecord } from "@upcall/receiver";
import type { DeliveryDetail, DeliveryRow, DeliveryStatus, HandlerRun } from "./views.ts";

/** Parts of a stream's name: application, operation, sub-operation. A delivery that belongs to none is alone in its stream. */
function idsOf(stream: string | undefined): Pick<DeliveryRow, "operationId" | "subOperationId"> {
  const [app, operation, subOperation] = (stream ?? "-").split("/").map(decodeURIComponent);
  return app === "-" || operation === undefined
    ? { operationId: null, subOperationId: null }
    : { operationId: operation, subOperationId: subOperation ?? null };
}

function statusOf({ status }: DeliveryRecord, jobs: readonly JobRecord[]): DeliveryStatus {
  if (status !== "judged") return status;
  if (jobs.length === 0) return "none";
  return (["dead", "open"] as const).find((one) => jobs.some((job) => job.status === one)) ?? "done";
}

/** Longer texts than the platform sends are cut: a list must stay small, whoever wrote its rows. */
const longest = 256;
const short = (text: string | null | undefined): string | null =>
  text == null ? null : text.length > longest ? `${text.slice(0, longest)}…` : text;

/** A delivery as a list shows it. */
export function rowOf(record: DeliveryRecord, jobs: readonly JobRecord[]): DeliveryRow {
  const { seq, id, receivedAt, via, type, stream, deviceId, state, verdict } = record;
  const { operationId, subOperationId } = idsOf(stream);
  return {
    seq,
    id,
    receivedAt,
    via,
    type: short(type),
    operationId: short(operationId),
    subOperationId: short(subOperationId),
    device: short(deviceId),
    state: short(state),
    verdict: verdict ?? null,
    status: statusOf(record, jobs),
  };
}

const runOf = ({ handler, status, tries, error, dueAt }: JobRecord): HandlerRun => ({
  handler,
  status,
  tries,
  error: error ?? null,
  dueAt,
});

/** How a delivery's handlers went. */
export function runsOf(jobs: readonly JobRecord[]): Pick<DeliveryDetail, "handlers" | "handledAt"> {
  const done = jobs.filter(({ status }) => status === "done").map(({ touchedAt }) => touchedAt);
  return { handlers: jobs.map(runOf), handledAt: done.length > 0 ? Math.max(...done) : null };
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The body as text, and as base64 where no text has exactly these bytes. */
function textOf(body: Uint8Array): Pick<DeliveryDetail, "body" | "base64"> {
  try {
    return { body: strict.decode(body), base64: null };
  } catch {
    const bytes = Array.from(body, (byte) => String.fromCharCode(byte)).join("");
    return { body: new TextDecoder().decode(body), base64: btoa(bytes) };
  }
}

/** Everything that is known of a delivery. */
export const detailOf = (record: DeliveryRecord, jobs: readonly JobRecord[]): DeliveryDetail => ({
  ...rowOf(record, jobs),
  ...runsOf(jobs),
  ...textOf(record.body),
  size: record.body.byteLength,
  problem: record.problem ?? null,
  trace: record.trace ?? null,
  attempt: record.attempt ?? null,
});
