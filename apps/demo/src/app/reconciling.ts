import { isUpcallError } from "@upcall/contracts/errors";
import type { UpgradeTask } from "@upcall/contracts";
import type { Receiver } from "@upcall/receiver";
import { reconcile, type ReconcileReport } from "@upcall/receiver/reconcile";
import { ownCalls } from "./call-budget.ts";
import { noteReconciled, openCampaigns } from "./campaigns.ts";
import type { OperationConfirmer } from "./confirm-operations.ts";
import type { Sql, SqlStatement } from "./database.ts";
import type { Platform } from "./platform.ts";

/** Makes up for notifications that never arrived. */
export interface Reconciling {
  /** For the operator: every campaign that has not ended. Ends what {@link quietly} is at. `undefined` when it is under way already. */
  now(): Promise<ReconcileReport | undefined>;
  /** For a cron: campaigns of which nothing was heard lately, with few calls. Rejects only for what is a fault of ours. */
  quietly(): Promise<void>;
}

export interface ReconcilingParts {
  readonly sql: Sql;
  readonly client: Platform;
  readonly appId: string;
  readonly receiver: Receiver<SqlStatement>;
  readonly confirm: OperationConfirmer["confirm"];
  readonly now: () => number;
}

const quietMs = 20_000;
const atOnce = { operator: 50, quietly: 5 } as const;
const operatorCallsPerMinute = 60;

export function createReconciling({ sql, client, appId, receiver, confirm, now }: ReconcilingParts): Reconciling {
  let byOperator = false;
  let quiet: AbortController | undefined;

  /** Only the platform's record of the campaigns that matter is read, so that it costs few calls. */
  async function run(operationIds: readonly string[], callsPerMinute: number, signal?: AbortSignal) {
    const tasks: UpgradeTask[] = [];
    for (const operationId of operationIds) {
      signal?.throwIfAborted();
      noteReconciled(sql, operationId, now());
      const task = await confirm(operationId);
      if (task) tasks.push(task);
    }
    const platform = {
      queryUpgradeTaskList: async () => ({ data: tasks }),
      queryUpgradeSubTask: client.queryUpgradeSubTask,
    };
    return reconcile(receiver, { platform, appId, callsPerMinute, ...(signal && { signal }) });
  }

  return {
    async now() {
      if (byOperator) return undefined;
      byOperator = true;
      try {
        quiet?.abort();
        return await run(openCampaigns(sql, now(), atOnce.operator), operatorCallsPerMinute);
      } finally {
        byOperator = false;
      }
    },
    async quietly() {
      if (byOperator || quiet) return;
      const { signal } = (quiet = new AbortController());
      try {
        await run(openCampaigns(sql, now() - quietMs, atOnce.quietly), ownCalls.reconciling, signal);
      } catch (error) {
        if (!isUpcallError(error) && !signal.aborted) throw error;
      } finally {
        quiet = undefined;
      }
    },
  };
}
