import { outcomes, phases, type UpgradeEvent } from "@upcall/contracts/notifications";
import type { HandlerContext } from "@upcall/receiver";
import type { Sql, SqlStatement } from "./database.ts";

/** One handled notification, as the application remembers it. */
export interface HandledEvent {
  readonly operationId: string;
  readonly subOperationId: string;
  readonly kind: UpgradeEvent["kind"];
  /** The phase or the outcome that was announced. */
  readonly state: string;
  /** How many times a handler has run for it; more than once would be a fault of the receiver. */
  readonly times: number;
}

const isOutcome = (state: string): boolean => outcomes.some((outcome) => outcome === state);
const rankOf = (state: string): number =>
  isOutcome(state) ? phases.length : phases.findIndex((phase) => phase === state);

/** The platform's ids have at most 256 characters. Only somebody who forges notifications sends longer ones. */
const longestId = 256;
const longestReason = 200;

type Context = Pick<HandlerContext, "idempotencyKey" | "deliveryId" | "attempt" | "verdict" | "via" | "receivedAt">;

const counters: Readonly<Record<string, string>> = { late: "late", conflict: "conflicts" };

/** Adds one to a counter of the campaign, where there is one. */
function counted({ operationId }: UpgradeEvent, { verdict, via }: Context): SqlStatement[] {
  const counter = via === "reconcile" ? "repaired" : counters[verdict];
  const sql = `update campaign set ${counter} = ${counter} + 1 where operation_id = ?`;
  return counter === undefined ? [] : [{ sql, params: [operationId] }];
}

/**
 * What a notification changes in the application's tables, as statements for `context.effect`, which commits them together with the
 * end of the job: exactly once. Jobs of one device may be tried again out of order, so only what is further on moves the device.
 */
export function effectsOf(event: UpgradeEvent, context: Context, now: number): SqlStatement[] {
  const { operationId, subOperationId, deviceId, kind } = event;
  const { idempotencyKey, deliveryId, attempt, verdict, via, receivedAt } = context;
  const state = "outcome" in event ? event.outcome : event.phase;
  const reason = state === "FAIL" && "outcome" in event ? (event.reason ?? "").slice(0, longestReason) : "";
  const handled: SqlStatement = {
    sql: `insert into handled values (null, ?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict do update set times = times + 1`,
    params: [idempotencyKey, operationId, subOperationId, kind, state, deliveryId, receivedAt, now],
  };
  if ([operationId, subOperationId, deviceId].some(({ length }) => length > longestId)) return [handled];
  const effects = [handled, ...counted(event, context)];
  if (verdict !== "advanced" && verdict !== "new-attempt") return effects;
  const further = via === "reconcile" ? ">=" : ">";
  const stream = [event.appId, operationId, subOperationId].map(encodeURIComponent).join("/");
  const moved: SqlStatement = {
    sql: `insert into device values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
        coalesce((select heard from campaign where operation_id = ?1), 0) + 1, (select latest + 1 from change))
      on conflict do update set state = excluded.state, rank = excluded.rank, attempt = excluded.attempt,
        reason = excluded.reason, heard_at = excluded.heard_at, seq = excluded.seq
      where (excluded.attempt, excluded.rank) ${further} (attempt, rank)`,
    params: [operationId, subOperationId, deviceId, stream, kind, state, rankOf(state), attempt, reason, receivedAt],
  };
  // The counter comes last: a repaired device may be the first that is heard of its campaign.
  return [handled, moved, ...effects.slice(1)];
}

/** Every handled notification, in the order of first handling. */
export const handledEvents = (sql: Sql): readonly HandledEvent[] =>
  sql<HandledEvent>(
    "select operation_id as operationId, sub_operation_id as subOperationId, kind, state, times from handled order by seq",
  );
