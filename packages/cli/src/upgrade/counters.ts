import type { UpgradeTask } from "@upcall/contracts";

/** How many devices of a task are in which state. */
export interface Counters {
  readonly total: number;
  readonly waiting: number;
  readonly processing: number;
  readonly succeeded: number;
  /** Failed, stopped or timed out. */
  readonly failed: number;
}

/** Reads the counters of a task; those that the platform leaves out are 0. */
export function countersOf({ staResult }: UpgradeTask): Counters {
  const { total, wait, processing, success, fail, stop, timeout } = staResult ?? {};
  return {
    total: total ?? 0,
    waiting: wait ?? 0,
    processing: processing ?? 0,
    succeeded: success ?? 0,
    failed: (fail ?? 0) + (stop ?? 0) + (timeout ?? 0),
  };
}

/** True once a task cannot change any more. */
export const hasEnded = ({ status }: UpgradeTask): boolean => ["success", "failed", "stop"].includes(status ?? "");
