import type { Delivery } from "../../delivery/delivery.ts";
import { storableText } from "../../delivery/text.ts";
import type { Claim, Outcome, Retention } from "../inbox.ts";
import { storableOutcome } from "../storable.ts";
import type { Dialect } from "./dialect.ts";
import type { SqlStep, SqlValue } from "./driver.ts";
import type { StreamJudgement } from "./judging.ts";

const json = JSON.stringify;
const textOrNull = (text: string | undefined, limit: number): string | null =>
  text === undefined ? null : storableText(text, limit);

/** Columns of a job's delivery, as scalar queries so that `returning` can give them in every dialect. */
const deliveryColumns = ["id as delivery_id", "received_at", "via", "body", "trace"]
  .map((column) => {
    const [from, to = from] = column.split(" as ");
    return `(select d.${from} from upcall_delivery d where d.seq = delivery) as ${to}`;
  })
  .join(", ");

function deliveryValues({ id, receivedAt, via, body, trace, reading }: Delivery): SqlValue[] {
  const columns = [id, receivedAt, via, body, textOrNull(trace, 1000)];
  if (!reading.readable)
    return [...columns, "quarantined", null, null, null, null, storableText(reading.problem, 1000)];
  const { type, stream, state, deviceId } = reading;
  return [...columns, "unread", type, stream, state ?? null, textOrNull(deviceId, 256), null];
}

/** The statements that change the inbox or take from it, in one dialect. */
export interface Statements {
  select(sql: string, ...params: SqlValue[]): SqlStep;
  change(sql: string, ...params: SqlValue[]): SqlStep;
  insertDelivery(delivery: Delivery): SqlStep;
  insertDeliveries(all: readonly Delivery[]): SqlStep;
  /** Progress, verdicts and jobs of what was judged. */
  judgements(all: readonly StreamJudgement[], now: number): SqlStep[];
  claim(handlers: readonly string[], limit: number, leaseMs: number, now: number, lease: string): SqlStep;
  /** Gives one row when the lease still held. */
  endClaim(claim: Claim, ended: Outcome, now: number): SqlStep;
  stillClaimed(claim: Claim): SqlStep;
  nextDue(handlers: readonly string[]): SqlStep;
  reopen(delivery: Pick<Delivery, "id" | "reading">): SqlStep[];
  revive(keys: readonly string[] | undefined, now: number): SqlStep;
  oldDeliveries(retention: Retention, limit: number): SqlStep;
  /** Looks again whether they are old, since a replay may have come between; jobs go with their delivery. */
  removeOld(seqs: readonly number[], retention: Retention, limit: number): SqlStep[];
}

export function createStatements({ rows, texts, skipLocked, placed }: Dialect): Statements {
  const select = (sql: string, ...params: SqlValue[]): SqlStep => ({ sql: placed(sql), params, rows: true });
  const change = (sql: string, ...params: SqlValue[]): SqlStep => ({ sql: placed(sql), params });

  const insertion = (count: number): string =>
    placed(
      `insert into upcall_delivery
         (id, received_at, via, body, trace, status, type, stream, state, device, problem)
       values ${Array(count).fill("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")} on conflict (id) do nothing`,
    );
  const insertOne = insertion(1);

  return {
    select,
    change,

    insertDelivery: (delivery) => ({ sql: insertOne, params: deliveryValues(delivery) }),
    insertDeliveries: (all) => ({ sql: insertion(all.length), params: all.flatMap(deliveryValues) }),

    judgements(all, now) {
      const moved = all.flatMap(({ stream, after }) => (after ? [[stream, after.attempt, after.state]] : []));
      const judged = all.flatMap((one) => one.judged);
      const verdicts = judged.map(({ seq, verdict, attempt, key }) => [seq, verdict, attempt, key]);
      const jobs = judged.flatMap(({ handlers, key, seq, stream, attempt, verdict }) =>
        handlers.map((handler) => [key, handler, seq, stream, attempt, verdict]),
      );
      return [
        change(
          `insert into upcall_stream (stream, attempt, state, touched_at)
           select e.value ->> 0, cast(e.value ->> 1 as bigint), e.value ->> 2, cast(? as bigint) from ${rows} where true
           on conflict (stream) do update
           set attempt = excluded.attempt, state = excluded.state, touched_at = excluded.touched_at`,
          now,
          json(moved),
        ),
        change(
          `update upcall_delivery set status = 'judged', verdict = e.value ->> 1, attempt = cast(e.value ->> 2 as bigint),
             event_key = e.value ->> 3
           from ${rows} where upcall_delivery.seq = cast(e.value ->> 0 as bigint)`,
          json(verdicts),
        ),
        change(
          `insert into upcall_job (key, handler, delivery, stream, attempt, verdict, status, tries, due_at, touched_at)
           select e.value ->> 0, e.value ->> 1, cast(e.value ->> 2 as bigint), e.value ->> 3,
             cast(e.value ->> 4 as bigint), e.value ->> 5, 'open', 0, cast(? as bigint), cast(? as bigint)
           from ${rows} where true on conflict (key, handler) do nothing`,
          now,
          now,
          json(jobs),
        ),
      ];
    },

    claim: (handlers, limit, leaseMs, now, lease) =>
      select(
        `with due as (
           select seq from upcall_job where status = 'open' and due_at <= ? and handler in (${texts})
           order by due_at, seq limit ? ${skipLocked}
         )
         update upcall_job set lease = ?, tries = tries + 1, due_at = ?, touched_at = ?
         where seq in (select seq from due)
         returning seq, key, handler, tries, attempt, verdict, stream, ${deliveryColumns}`,
        now,
        json(handlers),
        limit,
        lease,
        now + leaseMs,
        now,
      ),

    endClaim({ key, handler, lease }, ended, now) {
      const outcome = storableOutcome(ended, now);
      const retry = outcome.kind === "retry" ? outcome : undefined;
      return select(
        `update upcall_job set status = ?, lease = null, due_at = coalesce(cast(? as bigint), due_at),
           tries = tries - cast(? as bigint), error = ?, touched_at = ?
         where key = ? and handler = ? and lease = ? and status = 'open' returning seq`,
        retry ? "open" : outcome.kind,
        retry?.at ?? null,
        retry?.free ? 1 : 0,
        outcome.kind === "done" ? null : outcome.error,
        now,
        key,
        handler,
        lease,
      );
    },

    stillClaimed: ({ key, handler, lease }) =>
      select(
        "select 1 as held from upcall_job where key = ? and handler = ? and lease = ? and status = 'open'",
        key,
        handler,
        lease,
      ),

    nextDue: (handlers) =>
      select(
        `select due_at from upcall_job where status = 'open' and handler in (${texts}) order by due_at limit 1`,
        json(handlers),
      ),

    reopen: ({ id, reading }) =>
      reading.readable
        ? [
            select(
              `update upcall_delivery set status = 'unread', type = ?, stream = ?, state = ?, device = ?, problem = null
               where id = ? and status = 'quarantined' returning seq`,
              reading.type,
              reading.stream,
              reading.state ?? null,
              textOrNull(reading.deviceId, 256),
              id,
            ),
          ]
        : [],

    revive: (keys, now) =>
      select(
        `update upcall_job set status = 'open', tries = 0, due_at = ?, touched_at = ?
         where status = 'dead' ${keys ? `and key in (${texts})` : ""} returning seq`,
        now,
        now,
        ...(keys ? [json(keys)] : []),
      ),

    oldDeliveries: (retention, limit) =>
      select(`select seq from upcall_delivery d where ${isOld} limit ?`, ...oldParams(retention), limit),

    removeOld: (seqs, retention, limit) => [
      select(
        `delete from upcall_delivery as d where seq in (select cast(e.value ->> 0 as bigint) from ${rows}) and ${isOld}
         returning seq`,
        json(seqs.map((seq) => [seq])),
        ...oldParams(retention),
      ),
      change(
        `delete from upcall_job where delivery in (select cast(e.value ->> 0 as bigint) from ${rows})
           and delivery not in (select seq from upcall_delivery where seq = delivery)`,
        json(seqs.map((seq) => [seq])),
      ),
      select(
        `delete from upcall_stream where stream in (select stream from upcall_stream where touched_at < ? limit ?)
         returning stream`,
        retention.progressBefore,
        limit - seqs.length,
      ),
    ],
  };
}

const isOld = `status <> 'unread' and received_at < cast(? as bigint) and (
  (status = 'quarantined' and received_at < cast(? as bigint))
  or (status = 'judged'
      and not exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'open')
      and received_at < case when exists (select 1 from upcall_job j where j.delivery = d.seq and j.status = 'dead')
                        then cast(? as bigint) else cast(? as bigint) end))`;

const oldParams = ({ handledBefore, failedBefore }: Retention): number[] => [
  Math.max(handledBefore, failedBefore),
  failedBefore,
  failedBefore,
  handledBefore,
];
