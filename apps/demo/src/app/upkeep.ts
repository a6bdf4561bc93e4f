import { isUpcallError } from "@upcall/contracts/errors";
import type { UpgradeTask } from "@upcall/contracts";
import type { Receiver } from "@upcall/receiver";
import { reconcile, type ReconcileReport } from "@upcall/receiver/reconcile";
import { noteCampaign, openCampaigns } from "./campaigns.ts";
import type { Sql, SqlStatement } from "./database.ts";
import type { Platform } from "./platform.ts";

/** What the application does beside receiving, so that its picture of the campaigns is the platform's. */
export interface Upkeep {
  /** Asks the platform how many devices an operation has, and lists it; `undefined` when the platform does not know it. */
  adopt(operationId: string): Promise<UpgradeTask | undefined>;
  /**
   * Asks the platform about campaigns that have not ended, and makes up for what was missed.
   *
   * @param quietMs leaves out those of which something was heard within this time.
   * @returns undefined when that is under way already.
   */
  reconcile(quietMs?: number): Promise<ReconcileReport | undefined>;
  /** What a cron does: drains, and reconciles campaigns that have gone quiet. Rejects only for what is a fault of ours. */
  sweep(): Promise<void>;
  /** What the platform refused when it was last asked, in a sentence. */
  readonly trouble: string | null;
}

export interface UpkeepParts {
  readonly sql: Sql;
  readonly client: Platform;
  readonly appId: string;
  readonly receiver: Receiver<SqlStatement>;
  readonly now: () => number;
}

const noSuchTask = "123009";
const quiet = 20_000;

export function createUpkeep({ sql, client, appId, receiver, now }: UpkeepParts): Upkeep {
  let trouble: string | null = null;
  let reconciling = false;

  async function adopt(operationId: string): Promise<UpgradeTask | undefined> {
    const asked = await client.queryUpgradeTask({ operationId }).attempt();
    if (!asked.ok && asked.error.code !== noSuchTask) {
      trouble = asked.error.message;
      throw asked.error;
    }
    trouble = null;
    if (!asked.ok) return void noteCampaign(sql, operationId, "gone");
    const { operateType, staResult } = asked.value;
    const kind = operateType === "firmware_upgrade" ? "firmware" : "software";
    noteCampaign(sql, operationId, { kind, devices: staResult?.total ?? undefined, now: now() });
    return asked.value;
  }

  /** Only the platform's record of the campaigns that matter is read, so that a sweep costs few calls. */
  async function makeUp(quietMs: number): Promise<ReconcileReport> {
    const tasks: UpgradeTask[] = [];
    for (const operationId of openCampaigns(sql, now() - quietMs)) {
      const task = await adopt(operationId);
      if (task) tasks.push(task);
    }
    const platform = {
      queryUpgradeTaskList: async () => ({ data: tasks }),
      queryUpgradeSubTask: client.queryUpgradeSubTask,
    };
    return reconcile(receiver, { platform, appId });
  }

  async function reconcileOnce(quietMs = 0): Promise<ReconcileReport | undefined> {
    if (reconciling) return undefined;
    reconciling = true;
    try {
      return await makeUp(quietMs);
    } finally {
      reconciling = false;
    }
  }

  async function sweep(): Promise<void> {
    await receiver.drain();
    await reconcileOnce(quiet).catch((error: unknown) => {
      if (!isUpcallError(error)) throw error;
    });
  }

  return {
    adopt,
    reconcile: reconcileOnce,
    sweep,
    get trouble() {
      return trouble;
    },
  };
}
