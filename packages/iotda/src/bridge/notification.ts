import { steps, type Notification } from "@upcall/contracts/notifications";
import type { BatchTask } from "../batch-tasks/batch-task.ts";
import type { SubTask } from "../batch-tasks/sub-task.ts";
import { isOutcome, type SubTaskEvent } from "./sub-task-events.ts";

/** Types of tasks whose devices V1 has notifications for. */
export const upgradeTypes = ["softwareUpgrade", "firmwareUpgrade"] as const;
export type UpgradeType = (typeof upgradeTypes)[number];

export const isUpgrade = (type: unknown): type is UpgradeType => upgradeTypes.includes(type as UpgradeType);

/** Ids of a device within a task. v5 has no id of its own for it; the device's id is one. */
export interface SubTaskIds {
  readonly appId: string;
  readonly operationId: string;
  readonly subOperationId: string;
}

export const idsOf = (appId: string, { task_id }: BatchTask, { target }: SubTask): SubTaskIds => ({
  appId,
  operationId: task_id,
  subOperationId: target,
});

const stopWords = new Set<unknown>(["Stopped", "Removed"]);

/** Why a device failed, in the platform's words. */
const reasonOf = ({ error, status }: SubTask): string => error?.error_msg ?? (stopWords.has(status) ? status! : "");

/** What V1 would have pushed about an event. Versions and duration are left out, since v5 does not tell them. */
export function notificationOf(type: UpgradeType, ids: SubTaskIds, row: SubTask, event: SubTaskEvent): Notification {
  const common = { deviceId: row.target, ...ids };
  const { state } = event;
  if (!isOutcome(event))
    return type === "softwareUpgrade"
      ? { notifyType: "swUpgradeStateChangeNotify", ...common, swUpgradeState: state }
      : { notifyType: "fwUpgradeStateChangeNotify", ...common, step: String(steps.indexOf("idle")), stepDesc: state };
  const reason = state === "FAIL" ? reasonOf(row) : "";
  const code = state === "FAIL" ? row.error?.error_code : undefined;
  return type === "softwareUpgrade"
    ? {
        notifyType: "swUpgradeResultNotify",
        ...common,
        swUpgradeResult: state,
        resultDesc: state,
        description: reason,
        ...(code != null && { errorCode: code }),
      }
    : { notifyType: "fwUpgradeResultNotify", ...common, status: state, statusDesc: reason || state };
}

/** The same for every read that finds the same event, and for nothing else. */
export const eventId = ({ operationId, subOperationId }: SubTaskIds, { attempt, state }: SubTaskEvent): string =>
  ["batchtask", operationId, subOperationId, String(attempt), state].map(encodeURIComponent).join("/");
