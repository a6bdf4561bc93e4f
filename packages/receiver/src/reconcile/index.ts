import type { Delivery } from "../delivery/delivery.ts";
import type { Inbox } from "../inbox/inbox.ts";
import type { Hooks } from "../hooks.ts";
import type { Parse } from "../delivery/parse.ts";
import type { Drainable } from "../wake/wake.ts";
import { callBudget } from "./budget.ts";
import { isMissed, mayConcern, truthOf, type Truth } from "./missed.ts";
import { assertReadable } from "./assert-readable.ts";
import { pages, pageSize, type UpgradeRecord } from "./upgrade-record.ts";

export { recordInbox, type RecordedNotification, type RecordInbox, type Recording } from "./record-inbox.ts";
export type { SubTaskRow, TaskRow, UpgradeRecord } from "./upgrade-record.ts";

/** The part of a receiver that reconciliation uses. */
export interface Reconcilable extends Drainable {
  settings(): {
    readonly inbox: Pick<Inbox, "accept" | "progress" | "deliveries">;
    readonly hooks: Pick<Hooks, "observe">;
    readonly now: () => number;
    readonly id: () => string;
    readonly parse: Parse;
  };
}

export interface ReconcileOptions {
  /** Tells what really happened; a client of `@upcall/client` does. */
  readonly platform: UpgradeRecord;
  /** The application that owns the devices, as in `appId` of its notifications. */
  readonly appId: string;
  /** Leaves out operations that stopped before this time; a number is milliseconds since 1970. Everything when absent. */
  readonly since?: Date | number;
  /**
   * Calls to the platform in any minute. The platform takes 100 from all programs of an application together.
   *
   * @default 50
   */
  readonly callsPerMinute?: number;
  /** Stops between two calls, by throwing its reason. */
  readonly signal?: AbortSignal;
  /** Clock of the call budget in milliseconds. @default Date.now */
  readonly now?: () => number;
  /** Waits for the call budget. @default setTimeout */
  readonly sleep?: (ms: number) => Promise<void>;
}

/** What reconciliation found. */
export interface ReconcileReport {
  readonly operations: number;
  readonly subOperations: number;
  /** Outcomes that had been missed and are now in the inbox. */
  readonly repaired: number;
  /** Outcomes that contradicted the platform's record and are now as it says. */
  readonly resolved: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Compares the inbox with the platform's own record, operation by operation, and puts what was missed into the inbox
 * as a delivery with `via: "reconcile"`, which is judged and handled like any other. Run it now and then, and after an outage: two of
 * the platform's three editions lose notifications that could not be delivered in time.
 *
 * The record knows outcomes, not phases: a phase that was missed and passed is not repaired.
 *
 * @throws what the platform's client throws; what was repaired until then stays repaired. ConfigError when the receiver's `dialects` do
 * not hold `oceanConnect`, which reads what is made up for.
 * @example
 * const { repaired } = await reconcile(receiver, { platform: client, appId, since: Date.now() - 86_400_000 });
 */
export async function reconcile(receiver: Reconcilable, options: ReconcileOptions): Promise<ReconcileReport> {
  const { platform, appId, since = 0, callsPerMinute = 50, signal, now = Date.now, sleep = pause } = options;
  const { inbox, hooks, id, now: clock, parse } = receiver.settings();
  const mayCall = callBudget(callsPerMinute, now, sleep);
  const report = { operations: 0, subOperations: 0, repaired: 0, resolved: 0 };

  async function call<T>(run: () => PromiseLike<T>): Promise<T> {
    await mayCall();
    signal?.throwIfAborted();
    return await run();
  }

  async function accept({ body }: Truth): Promise<string> {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const deliveryId = id();
    const { reading } = await parse(bytes, deliveryId);
    assertReadable(reading);
    const delivery: Delivery = { id: deliveryId, receivedAt: clock(), via: "reconcile", body: bytes, reading };
    await inbox.accept(delivery);
    return deliveryId;
  }

  /** Counts by verdict, since a push may have said the same meanwhile; without one yet, another process is judging it. */
  async function repair(truths: readonly Truth[]): Promise<void> {
    const progress = await inbox.progress(truths.map(({ stream }) => stream));
    const missed = truths.filter((truth) => isMissed(truth, progress.get(truth.stream)));
    if (missed.length === 0) return;
    const ids = await Promise.all(missed.map(accept));
    await receiver.drain();
    const records = await inbox.deliveries({ ids, limit: ids.length });
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const [at, { stream }] of missed.entries()) {
      const record = byId.get(ids[at]!);
      if (record?.status !== "unread" && record?.verdict !== "advanced") continue;
      const state = progress.get(stream)?.state;
      report[state === "SUCCESS" || state === "FAIL" ? "resolved" : "repaired"] += 1;
      hooks.observe?.({ kind: "repaired", stream });
    }
  }

  const tasks = pages((pageNo) => call(() => platform.queryUpgradeTaskList({ pageNo, pageSize })));
  for await (const page of tasks)
    for (const task of page) {
      if (!mayConcern(task, Number(since))) continue;
      report.operations += 1;
      const { operationId } = task;
      const subTasks = pages((pageNo) => call(() => platform.queryUpgradeSubTask({ operationId, pageNo, pageSize })));
      for await (const rows of subTasks) {
        report.subOperations += rows.length;
        await repair(rows.flatMap((row) => truthOf(appId, task, row) ?? []));
      }
    }
  return report;
}
