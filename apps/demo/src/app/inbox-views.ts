import type { JudgedDelivery } from "@upcall/receiver";
import type { Sql } from "./database.ts";
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
  add(judged: Pick<JudgedDelivery, "verdict"> & { stream: string; via: string }): void;
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
  for (const { stream, verdict, via, n } of sql<{ stream: string; verdict: string; via: string; n: number }>(
    `select stream, verdict, via, count(*) as n from upcall_delivery
     where verdict in ('duplicate', 'late', 'conflict') or (via = 'reconcile' and verdict is not null) group by 1, 2, 3`,
  ))
    add(stream, verdict, via, n);
  return { all, add: ({ stream, verdict, via }) => add(stream, verdict, via, 1) };
}

/** Everything that came for one device, in the order of arrival. */
export const timeline = (sql: Sql, operationId: string, subOperationId: string): readonly TimelineEntry[] =>
  sql(
    `select d.id as deliveryId, d.state, d.received_at as receivedAt, d.via, d.verdict, h.handled_at as handledAt,
       coalesce(j.status, 'none') as job, coalesce(j.tries, 0) as tries, j.error
     from upcall_delivery d left join upcall_job j on j.delivery = d.seq left join handled h on h.delivery_id = d.id
     where d.stream = (select stream from device where operation_id = ? and sub_operation_id = ?)
     order by d.seq limit ?`,
    operationId,
    subOperationId,
    shown,
  );

/** Jobs that were given up, oldest first. */
export const deadLetters = (sql: Sql): DeadLetter[] =>
  sql<Omit<DeadLetter, "operationId"> & { stream: string }>(
    `select j.key, j.handler, j.stream, cast(d.body as text) ->> 'deviceId' as deviceId, d.state, j.tries, j.error,
       d.received_at as receivedAt
     from upcall_job j join upcall_delivery d on d.seq = j.delivery where j.status = 'dead' order by j.seq limit ?`,
    shown,
  ).map(({ stream, ...row }) => ({ ...row, operationId: operationOf(stream) }));

/** Deliveries that cannot be read, oldest first. */
export const quarantined = (sql: Sql): Quarantined[] =>
  sql<Omit<Quarantined, "body"> & { body: ArrayBuffer }>(
    `select id, received_at as receivedAt, problem, length(body) as size, substr(body, 1, 2000) as body
     from upcall_delivery where status = 'quarantined' order by seq limit ?`,
    shown,
  ).map((row) => ({ ...row, body: new TextDecoder().decode(row.body) }));
