import type { UpgradeTask } from "@upcall/contracts";
import { createCallBudget, ownCalls } from "./call-budget.ts";
import { campaignsToConfirm, confirmCampaign, denyCampaign, standingOf } from "./campaigns.ts";
import type { Sql } from "./database.ts";
import type { Health } from "./health.ts";
import type { Platform } from "./platform.ts";

/** Asks the platform about operations that somebody else started, or that nobody did. */
export interface OperationConfirmer {
  /** Asks about one now. `undefined` when the platform does not know it; throws what the client throws. */
  confirm(operationId: string): Promise<UpgradeTask | undefined>;
  /** A notification named an operation; it is asked about when the budget allows. */
  notice(operationId: string): void;
}

export interface ConfirmerParts {
  readonly sql: Sql;
  readonly client: Pick<Platform, "queryUpgradeTask" | "queryUpgradeTaskList">;
  readonly now: () => number;
  /** Watches whether the platform refuses. */
  readonly watch: Health["watch"];
  /** Called after the platform was asked. */
  readonly changed: () => void;
}

const noSuchTask = "123009";
const pageSize = 100;
/** Operations asked about one by one in a round. */
const each = 2;
/** Between two rounds, in milliseconds. */
const pauseMs = 30_000;

/**
 * Whoever knows the callback can name any number of operations. A look at the platform's own list confirms those that are real,
 * however many are named; only a few of the others are asked about one by one.
 */
export function createConfirmer({ sql, client, now, watch, changed }: ConfirmerParts): OperationConfirmer {
  const mayCall = createCallBudget(ownCalls.confirming, now);
  let round: "none" | "running" | "due" = "none";

  function note({ operationId, operateType, staResult }: UpgradeTask): void {
    const kind = operateType === "firmware_upgrade" ? "firmware" : "software";
    confirmCampaign(sql, { operationId, kind, devices: staResult?.total ?? undefined }, now());
  }
  async function confirm(operationId: string): Promise<UpgradeTask | undefined> {
    const answer = await client.queryUpgradeTask({ operationId }).attempt();
    if (answer.ok) note(answer.value);
    else if (answer.error.code === noSuchTask) denyCampaign(sql, operationId);
    else throw answer.error;
    return answer.ok ? answer.value : undefined;
  }

  /** Gives how many operations the platform has in all. */
  async function readPage(request: { operationStatus?: "processing"; pageNo: number }): Promise<number> {
    if (!mayCall()) return 0;
    const { rows, total = 0 } = await client.queryUpgradeTaskList({ ...request, pageSize }).page();
    for (const task of rows) if (standingOf(sql, task.operationId) === "unconfirmed") note(task);
    return total;
  }
  /** Those that run, and the first and the last page of all: no document says in which order the platform lists them. */
  async function readList(): Promise<void> {
    await readPage({ operationStatus: "processing", pageNo: 0 });
    const last = Math.ceil((await readPage({ pageNo: 0 })) / pageSize) - 1;
    if (last > 0) await readPage({ pageNo: last });
  }
  async function runRound(): Promise<void> {
    if (campaignsToConfirm(sql, each).length === 0) return;
    await readList();
    for (const operationId of campaignsToConfirm(sql, each)) if (mayCall()) await confirm(operationId);
    changed();
  }
  /** What the platform refuses is tried again in the next round. */
  async function start(): Promise<void> {
    round = "running";
    await watch(runRound()).catch(() => {});
    setTimeout(() => {
      const due = round === "due" || campaignsToConfirm(sql, 1).length > 0;
      round = "none";
      if (due) void start();
    }, pauseMs);
  }
  return {
    confirm,
    notice(operationId) {
      if (standingOf(sql, operationId) !== "unconfirmed") return;
      if (round === "none") void start();
      else round = "due";
    },
  };
}
