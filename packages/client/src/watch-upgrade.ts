import type { upgradeOperations } from "@upcall/contracts/operations";
import type { ClientOf } from "./call.ts";
import { TransportError } from "./errors.ts";
import type { CallOptions } from "./profile.ts";
import { checkDuration } from "./settings.ts";
import { sleep } from "./sleep.ts";

/** One device of an upgrade task came to another status. */
export interface UpgradeChange {
  readonly operationId: string;
  readonly subOperationId: string;
  readonly deviceId: string | undefined;
  /** Its status before; `undefined` when it is seen for the first time. */
  readonly from: string | undefined;
  /** `wait`, `processing`, `success`, `fail` or `stop`, or a word of a newer platform. */
  readonly to: string;
  /** Why it failed, in the platform's words. */
  readonly detail: string | undefined;
}

/** How to watch. */
export interface WatchOptions extends CallOptions {
  /**
   * Milliseconds between two looks. Each look costs a call, and one more for every 100 devices when something has changed.
   * @default 10_000
   */
  readonly interval?: number | undefined;
}

/** The part of a client that is needed. */
export type UpgradeClient = ClientOf<Pick<typeof upgradeOperations, "queryUpgradeTask" | "queryUpgradeSubTask">>;

const ends: ReadonlySet<unknown> = new Set(["success", "failed", "stop"]);

/**
 * Follows an upgrade task: gives every device whose status has changed since the last look, and ends when the task has.
 * The calls wait for the client's limit like any others. What happens between two looks is seen as one change.
 *
 * @throws ConfigError for a wrong `interval`, at once; TransportError with code `ABORTED` when `signal` says so, and what the calls throw.
 * @example
 * for await (const { deviceId, to } of watchUpgrade(iot, operationId)) console.log(deviceId, to);
 */
export function watchUpgrade(
  client: UpgradeClient,
  operationId: string,
  { interval = 10_000, ...options }: WatchOptions = {},
): AsyncGenerator<UpgradeChange, void, undefined> {
  checkDuration("interval", interval);
  return changes(client, operationId, interval, options);
}

async function* changes(
  client: UpgradeClient,
  operationId: string,
  interval: number,
  options: CallOptions,
): AsyncGenerator<UpgradeChange, void, undefined> {
  const states = new Map<string, string>();
  let before: string | undefined;
  for (;;) {
    const { status, staResult } = await client.queryUpgradeTask({ operationId }, options);
    const now = JSON.stringify(staResult && [status, staResult]);
    if (now === undefined || now !== before)
      for await (const row of client.queryUpgradeSubTask({ operationId }, options)) {
        const { subOperationId, deviceId, status: to, detailInfo } = row;
        const from = states.get(subOperationId);
        if (to == null || to === from) continue;
        states.set(subOperationId, to);
        yield {
          operationId,
          subOperationId,
          deviceId: deviceId ?? undefined,
          from,
          to,
          detail: detailInfo ?? undefined,
        };
      }
    before = now;
    if (ends.has(status)) return;
    await sleep(interval, options.signal).catch(() => {
      throw new TransportError("ABORTED", { operation: "watchUpgrade", attempts: 0, sent: "no" });
    });
  }
}
