import type { Delivery } from "../delivery/delivery.ts";
import type { Inbox } from "../inbox/inbox.ts";
import type { Hooks } from "../hooks.ts";
import type { Parse } from "../delivery/parse.ts";
import type { Drainable } from "../wake/wake.ts";
import { callBudget } from "./budget.ts";
import { isMissed, mayConcern, truthOf, type Truth } from "./missed.ts";
import { assertReadable } from "./assert-readable.ts";
import { subTasksOf, tasksOf, type UpgradeRecord } from "./upgrade-record.ts";

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

/** What every record may hold: a receiver that cannot read this reads none. */
const sampleTask = { operationId: "operation", operateType: "firmware_upgrade" };
const sampleRow = { subOperationId: "sub-operation", deviceId: "device", status: "success" };

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

  async function read({ body }: Truth): Promise<Delivery> {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    const deliveryId = id();
    const { reading } = await parse(bytes, deliveryId);
    return { id: deliveryId, receivedAt: clock(), via: "reconcile", body: bytes, reading };
  }

  /** Stores an outcome and gives the delivery's id. One that cannot be read, such as one without an id, is observed and not stored. */
  async function accept(truth: Truth): Promise<string | undefined> {
    const delivery = await read(truth);
    if (delivery.reading.readable) {
      await inbox.accept(delivery);
      return delivery.id;
    }
    const error = new Error(`an outcome of the platform's record cannot be read: ${delivery.reading.problem}`);
    hooks.observe?.({ kind: "fault", where: "parse", error });
    return undefined;
  }

  /** Counts by verdict, since a push may have said the same meanwhile. What is still unread is another process's to judge, and counts. */
  async function repair(truths: readonly Truth[]): Promise<void> {
    const progress = await inbox.progress(truths.map(({ stream }) => stream));
    const missed = truths.filter((truth) => isMissed(truth, progress.get(truth.stream)));
    if (missed.length === 0) return;
    const streams = new Map<string, string>();
    const store = async (truth: Truth): Promise<void> => {
      const deliveryId = await accept(truth);
      if (deliveryId !== undefined) streams.set(deliveryId, truth.stream);
    };
    await Promise.all(missed.map(store));
    await receiver.drain();
    const ids = [...streams.keys()];
    for (const { id: deliveryId, status, verdict } of await inbox.deliveries({ ids, limit: missed.length })) {
      if (status !== "unread" && verdict !== "advanced") continue;
      const stream = streams.get(deliveryId)!;
      const state = progress.get(stream)?.state;
      report[state === "SUCCESS" || state === "FAIL" ? "resolved" : "repaired"] += 1;
      hooks.observe?.({ kind: "repaired", stream });
    }
  }

  assertReadable((await read(truthOf(appId, sampleTask, sampleRow)!)).reading);
  for await (const page of tasksOf(platform, call))
    for (const task of page) {
      if (!mayConcern(task, Number(since))) continue;
      report.operations += 1;
      for await (const rows of subTasksOf(platform, task.operationId, call)) {
        report.subOperations += rows.length;
        await repair(rows.flatMap((row) => truthOf(appId, task, row) ?? []));
      }
    }
  return report;
}
