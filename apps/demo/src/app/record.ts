import type { UpgradeEvent } from "@upcall/contracts/notifications";
import type { HandlerContext } from "@upcall/receiver";
import type { Sql, SqlStatement } from "./database.ts";

/** One handled notification, as the application remembers it. */
export interface HandledEvent {
  readonly operationId: string;
  readonly subOperationId: string;
  readonly kind: UpgradeEvent["kind"];
  /** The phase or the outcome that was announced. */
  readonly state: string;
  /** How many times a handler has seen it; more than once would be a fault of the receiver. */
  readonly times: number;
}

const ranks: Readonly<Record<string, number>> = { downloading: 1, downloaded: 2, updating: 3, SUCCESS: 4, FAIL: 4 };

type Context = Pick<HandlerContext, "idempotencyKey" | "deliveryId" | "attempt" | "verdict" | "via" | "receivedAt">;

/**
 * What a notification changes in the application's tables, as statements for `context.effect`, which commits them together with the
 * end of the job: exactly once. Jobs of one device may be tried again out of order, so only what is further on moves the device.
 */
export function effectsOf(event: UpgradeEvent, context: Context, now: number): SqlStatement[] {
  const { operationId, subOperationId, deviceId, kind } = event;
  const { idempotencyKey, deliveryId, attempt, verdict, via, receivedAt } = context;
  const state = "outcome" in event ? event.outcome : event.phase;
  const reason = state === "FAIL" && "outcome" in event ? (event.reason ?? "") : "";
  const handled: SqlStatement = {
    sql: `insert into handled values (null, ?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict do update set times = times + 1`,
    params: [idempotencyKey, operationId, subOperationId, kind, state, deliveryId, receivedAt, now],
  };
  if (verdict !== "advanced" && verdict !== "new-attempt") return [handled];
  const further = via === "reconcile" ? ">=" : ">";
  const stream = [event.appId, operationId, subOperationId].map(encodeURIComponent).join("/");
  const moved: SqlStatement = {
    sql: `insert into device values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select coalesce(max(seq), 0) + 1 from device))
      on conflict do update set state = excluded.state, rank = excluded.rank, attempt = excluded.attempt,
        reason = excluded.reason, heard_at = excluded.heard_at, seq = excluded.seq
      where (excluded.attempt, excluded.rank) ${further} (attempt, rank)`,
    params: [
      operationId,
      subOperationId,
      deviceId,
      stream,
      kind,
      state,
      ranks[state] ?? 0,
      attempt,
      reason,
      receivedAt,
    ],
  };
  return [handled, moved];
}

/** Every handled notification, in the order of first handling. */
export const handledEvents = (sql: Sql): readonly HandledEvent[] =>
  sql<HandledEvent>(
    "select operation_id as operationId, sub_operation_id as subOperationId, kind, state, times from handled order by seq",
  );
