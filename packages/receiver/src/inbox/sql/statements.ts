import type { Progress } from "@upcall/contracts/tracking";
import type { Delivery } from "../../delivery/delivery.ts";
import type { Claim, JudgedDelivery, Outcome, Retention, PendingDelivery } from "../inbox.ts";
import { change, select, type SqlStep } from "./driver.ts";

/** What the judge decided about one stream. */
export interface StreamJudgement {
  readonly stream: string;
  /** The version that was read; a judgement commits only if it is still that. */
  readonly version: number;
  readonly progress: Progress | undefined;
  readonly judged: readonly JudgedDelivery<PendingDelivery & { readonly seq: number }>[];
}

const json = JSON.stringify;

/** Columns of a job's delivery, as scalar queries so that `returning` can give them. */
const deliveryColumns = ["id as delivery_id", "received_at", "via", "body", "trace"]
  .map((column) => {
    const [from, to = from] = column.split(" as ");
    return `(select d.${from} from upcall_delivery d where d.seq = delivery) as ${to}`;
  })
  .join(", ");

export function insertDelivery({ id, receivedAt, via, body, trace, reading }: Delivery): SqlStep {
  const read = reading.readable ? reading : undefined;
  return change(
    `insert into upcall_delivery (id, received_at, via, body, trace, status, type, stream, state, problem)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
    id,
    receivedAt,
    via,
    body,
    trace ?? null,
    read ? "unread" : "quarantined",
    read?.type ?? null,
    read?.stream ?? null,
    read?.state ?? null,
    reading.readable ? null : reading.problem,
  );
}

const firstUnread = "from upcall_delivery where status = 'unread' order by seq limit ?";

export const readUnread = (limit: number): SqlStep[] => [
  select(`select seq, id, type, stream, state, via, received_at ${firstUnread}`, limit),
  select(
    `select stream, attempt, state, version from upcall_stream
     where stream in (select stream from (select stream ${firstUnread}))`,
    limit,
  ),
];

/** Inserts into the fence table what is null, and so fails, unless the condition holds. */
const fence = (condition: string, ...params: (string | number)[]): SqlStep =>
  change(`insert into upcall_fence (ok) select case when ${condition} then 1 end`, ...params);
const unfence: SqlStep = change("delete from upcall_fence");

export function commitJudgements(all: readonly StreamJudgement[], now: number): SqlStep[] {
  const verdicts = all.flatMap(({ judged }) => judged.map(({ seq, verdict }) => [seq, verdict]));
  const versions = all.map(({ stream, version }) => [stream, version]);
  const progress = all.flatMap(({ stream, progress, version }) =>
    progress ? [[stream, progress.attempt, progress.state, version + 1]] : [],
  );
  const jobs = all.flatMap(({ stream, judged }) =>
    judged.flatMap(({ handlers, key, seq, attempt, verdict }) =>
      handlers.map((handler) => [key, handler, seq, stream, attempt, verdict]),
    ),
  );
  return [
    fence(
      `(select count(*) from json_each(?) e join upcall_delivery d on d.seq = e.value ->> 0 where d.status = 'unread') = ?
       and not exists (select 1 from json_each(?) e left join upcall_stream s on s.stream = e.value ->> 0
                       where coalesce(s.version, 0) <> e.value ->> 1)`,
      json(verdicts),
      verdicts.length,
      json(versions),
    ),
    change(
      `insert into upcall_stream (stream, attempt, state, version, touched_at)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3, ? from json_each(?) where true
       on conflict (stream) do update set attempt = excluded.attempt, state = excluded.state,
         version = excluded.version, touched_at = excluded.touched_at`,
      now,
      json(progress),
    ),
    change(
      `update upcall_delivery set status = 'judged', verdict = e.value ->> 1
       from json_each(?) e where upcall_delivery.seq = e.value ->> 0`,
      json(verdicts),
    ),
    change(
      `insert into upcall_job (key, handler, delivery, stream, attempt, verdict, status, tries, due_at, touched_at)
       select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, 'open', 0, ?, ?
       from json_each(?) where true on conflict (key, handler) do nothing`,
      now,
      now,
      json(jobs),
    ),
    unfence,
  ];
}

export const claimJobs = (
  handlers: readonly string[],
  limit: number,
  leaseMs: number,
  now: number,
  lease: string,
): SqlStep =>
  select(
    `update upcall_job set lease = ?, tries = tries + 1, due_at = ?, touched_at = ?
     where seq in (select seq from upcall_job where status = 'open' and due_at <= ?
                   and handler in (select value from json_each(?)) order by due_at, seq limit ?)
     returning seq, key, handler, tries, attempt, verdict, stream, ${deliveryColumns}`,
    lease,
    now + leaseMs,
    now,
    now,
    json(handlers),
    limit,
  );

export const stillClaimed = ({ key, handler, lease }: Claim): SqlStep =>
  select(
    "select 1 from upcall_job where key = ? and handler = ? and lease = ? and status = 'open'",
    key,
    handler,
    lease,
  );

/** Gives one row when the lease still held. */
export const endClaim = ({ key, handler, lease }: Claim, outcome: Outcome, now: number): SqlStep =>
  select(
    `update upcall_job set status = ?, lease = null, due_at = coalesce(?, due_at), tries = tries - ?, error = ?, touched_at = ?
     where key = ? and handler = ? and lease = ? and status = 'open' returning seq`,
    outcome.kind === "retry" ? "open" : outcome.kind,
    outcome.kind === "retry" ? outcome.at : null,
    outcome.kind === "retry" && outcome.free ? 1 : 0,
    outcome.kind === "done" ? null : outcome.error,
    now,
    key,
    handler,
    lease,
  );

/** Fails, and so rolls back what is in the same batch, when the lease is lost. */
export const fenced = ({ key, handler, lease }: Claim, steps: readonly SqlStep[]): SqlStep[] => [
  fence(
    "(select count(*) from upcall_job where key = ? and handler = ? and lease = ? and status = 'open') = 1",
    key,
    handler,
    lease,
  ),
  ...steps,
  unfence,
];

export const readProgress = (streams: readonly string[]): SqlStep =>
  select(
    "select stream, attempt, state from upcall_stream where stream in (select value from json_each(?))",
    json(streams),
  );

export function reopenDelivery(id: string, type: string, stream: string, state: string | undefined): SqlStep {
  return select(
    `update upcall_delivery set status = 'unread', type = ?, stream = ?, state = ?, problem = null
     where id = ? and status <> 'unread' returning seq`,
    type,
    stream,
    state ?? null,
    id,
  );
}

export const reviveJobs = (keys: readonly string[] | undefined, now: number): SqlStep =>
  select(
    `update upcall_job set status = 'open', tries = 0, due_at = ?, touched_at = ?
     where status = 'dead' and (? is null or key in (select value from json_each(?))) returning seq`,
    now,
    now,
    keys ? 1 : null,
    json(keys ?? []),
  );

export const countUnread = (most: number): SqlStep =>
  select("select count(*) as n from (select 1 from upcall_delivery where status = 'unread' limit ?)", most);

export const summarise: SqlStep = select(
  `select (select count(*) from upcall_delivery where status = 'unread') as unread,
          (select count(*) from upcall_delivery where status = 'quarantined') as quarantined,
          (select count(*) from upcall_job where status = 'open') as open,
          (select count(*) from upcall_job where status = 'dead') as dead,
          (select min(due_at) from upcall_job where status = 'open') as next_at`,
);

export const pageDeliveries = (
  after: number,
  limit: number,
  status: string | undefined,
  ids: readonly string[] | undefined,
): SqlStep =>
  select(
    `select * from upcall_delivery where seq > ?${status ? " and status = ?" : ""}${
      ids ? " and id in (select value from json_each(?))" : ""
    } order by seq limit ?`,
    after,
    ...(status ? [status] : []),
    ...(ids ? [json(ids)] : []),
    limit,
  );

export const pageJobs = (after: number, limit: number, status: string | undefined): SqlStep =>
  select(
    `select j.*, d.id as delivery_id from upcall_job j join upcall_delivery d on d.seq = j.delivery
     where j.seq > ?${status ? " and j.status = ?" : ""} order by j.seq limit ?`,
    after,
    ...(status ? [status] : []),
    limit,
  );

/** ?1 ends the time of handled deliveries, ?2 that of failed ones. */
const isOld = `status <> 'unread' and received_at < max(?1, ?2) and (
  (status = 'quarantined' and received_at < ?2)
  or (status = 'judged'
      and not exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'open')
      and received_at < case when exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'dead')
                        then ?2 else ?1 end))`;

export const oldDeliveries = ({ handledBefore, failedBefore }: Retention, limit: number): SqlStep =>
  select(`select seq from upcall_delivery d where ${isOld} limit ?3`, handledBefore, failedBefore, limit);

/** Looks again whether they are old, since a replay may have come between; jobs go with their delivery. */
export const removeOld = (
  seqs: readonly number[],
  { handledBefore, failedBefore, progressBefore }: Retention,
  limit: number,
): SqlStep[] => [
  select(
    `delete from upcall_delivery as d where seq in (select value from json_each(?3)) and ${isOld} returning seq`,
    handledBefore,
    failedBefore,
    json(seqs),
  ),
  change(
    `delete from upcall_job where delivery in
       (select value from json_each(?) where value not in (select seq from upcall_delivery))`,
    json(seqs),
  ),
  select(
    `delete from upcall_stream where stream in (select stream from upcall_stream where touched_at < ? limit ?)
     returning stream`,
    progressBefore,
    limit,
  ),
];
