import { fromPlatformTime, type Progress } from "@upcall/contracts";
import { streamKey } from "../delivery/key.ts";
import type { SubTaskRow, TaskRow } from "./upgrade-record.ts";

const outcomes: Readonly<Record<string, "SUCCESS" | "FAIL">> = { success: "SUCCESS", fail: "FAIL" };

/** An outcome by the platform's own record. */
export interface Truth {
  readonly stream: string;
  readonly outcome: "SUCCESS" | "FAIL";
  /** The notification that says so, as the platform would have pushed it. */
  readonly body: Readonly<Record<string, string>>;
}

/** What a sub-operation that ended should have been notified as; `undefined` for one that runs, was stopped or is of no known kind. */
export function truthOf(appId: string, task: TaskRow, row: SubTaskRow): Truth | undefined {
  const outcome = Object.hasOwn(outcomes, row.status ?? "") ? outcomes[row.status!] : undefined;
  const kind = row.operateType ?? task.operateType;
  if (!outcome || (kind !== "software_upgrade" && kind !== "firmware_upgrade")) return undefined;
  const ids = { appId, operationId: task.operationId, subOperationId: row.subOperationId };
  const detail = row.detailInfo ?? "";
  const common = { deviceId: row.deviceId ?? "", ...ids };
  const body: Record<string, string> =
    kind === "software_upgrade"
      ? { notifyType: "swUpgradeResultNotify", ...common, swUpgradeResult: outcome, resultDesc: detail }
      : { notifyType: "fwUpgradeResultNotify", ...common, status: outcome, statusDesc: detail };
  return { stream: streamKey(ids), outcome, body };
}

/** Whether the inbox knows less, or otherwise, than the platform. */
export const isMissed = ({ outcome }: Truth, known: Progress | undefined): boolean => known?.state !== outcome;

/** Whether a task may have ended a device since then; also when the platform does not say. */
export function mayConcern({ status, stopTime }: TaskRow, since: number): boolean {
  if (status === "wait") return false;
  const stopped = stopTime ? fromPlatformTime(stopTime)?.getTime() : undefined;
  return stopped === undefined || stopped >= since;
}
