import type { Judged } from "@upcall/receiver";
import type { Row, Sql } from "./database.ts";
import type { DeadLetter, Oddities, Quarantined, TimelineEntry } from "./views.ts";

// What a page shows of the inbox beyond its interface, read from its tables (`upcall_…`, version 1 of their migrations).

const shown = 500;

/** Operation of a stream, which is named after application, operation and sub-operation. */
const operationOf = (stream: string): string => decodeURIComponent(stream.split("/")[1] ?? "");

const kinds: Readonly<Record<string, keyof Oddities>> = {
  duplicate: "duplicates",
  late: "late",
  conflict: "conflicts",
};

/** Oddities by operation: read once, then counted on as the judge decides. */
export function countOddities(sql: Sql): {
  readonly all: ReadonlyMap<string, Oddities>;
  add(judged: Pick<Judged, "verdict"> & { stream: string; via: string }): void;
} {
  const all = new Map<string, { -readonly [Kind in keyof Oddities]: number }>();
  function add(stream: string, verdict: string, via: string, by: number): void {
    const kind = via === "reconcile" && verdict !== "duplicate" ? "repaired" : kinds[verdict];
    if (!kind) return;
    const id = operationOf(stream);
    const counts = all.get(id) ?? { duplicates: 0, late: 0, conflicts: 0, repaired: 0 };
    counts[kind] += by;
    all.set(id, counts);
  }
  for (const { stream, verdict, via, n } of sql(
    `select stream, verdict, via, count(*) as n from upcall_delivery
     where verdict in ('duplicate', 'late', 'conflict') or (via = 'reconcile' and verdict is not null) group by 1, 2, 3`,
  ))
    add(String(stream), String(verdict), String(via), Number(n));
  return { all, add: ({ stream, verdict, via }) => add(stream, verdict, via, 1) };
}

/** Everything that came for one device, in the order of arrival. */
export function timeline(sql: Sql, operationId: string, subOperationId: string): TimelineEntry[] {
  return sql(
    `select d.id as deliveryId, d.state, d.received_at as receivedAt, d.via, d.verdict, h.handled_at as handledAt,
       coalesce(j.status, 'none') as job, coalesce(j.tries, 0) as tries, j.error
     from upcall_delivery d left join upcall_job j on j.delivery = d.seq left join handled h on h.delivery_id = d.id
     where d.stream = (select stream from device where operation_id = ? and sub_operation_id = ?)
     order by d.seq limit ?`,
    operationId,
    subOperationId,
    shown,
  ) as unknown as TimelineEntry[];
}

/** Jobs that were given up, oldest first. */
export const deadLetters = (sql: Sql): DeadLetter[] =>
  sql(
    `select j.key, j.handler, j.stream, d.body, d.state, j.tries, j.error, d.received_at
     from upcall_job j join upcall_delivery d on d.seq = j.delivery where j.status = 'dead' order by j.seq limit ?`,
    shown,
  ).map((row) => ({
    key: String(row["key"]),
    handler: String(row["handler"]),
    operationId: operationOf(String(row["stream"])),
    deviceId: deviceOf(row),
    state: String(row["state"] ?? ""),
    tries: Number(row["tries"]),
    error: String(row["error"]),
    receivedAt: Number(row["received_at"]),
  }));

const text = (body: unknown): string => new TextDecoder().decode(new Uint8Array(body as ArrayBuffer));

function deviceOf({ body }: Row): string {
  const { deviceId } = JSON.parse(text(body)) as { deviceId?: unknown };
  return String(deviceId ?? "");
}

/** Deliveries that cannot be read, oldest first. */
export const quarantined = (sql: Sql): Quarantined[] =>
  sql(
    `select id, received_at, problem, length(body) as size, substr(body, 1, 2000) as body
     from upcall_delivery where status = 'quarantined' order by seq limit ?`,
    shown,
  ).map((row) => ({
    id: String(row["id"]),
    receivedAt: Number(row["received_at"]),
    problem: String(row["problem"]),
    size: Number(row["size"]),
    body: text(row["body"]),
  }));
