import type { UpgradePackage, UpgradeSubTask, UpgradeTask } from "@upcall/contracts";
import type { Iotda } from "@upcall/iotda";

type BatchTask = Awaited<ReturnType<Iotda["createBatchTask"]>>;
type SubTask = Awaited<ReturnType<Iotda["showBatchTask"]>>["task_details"][number];
type OtaPackage = Awaited<ReturnType<Iotda["showOtaPackage"]>>;

export const upgradeTypes = ["softwareUpgrade", "firmwareUpgrade"] as const;

const taskStatuses: Readonly<Record<string, UpgradeTask["status"]>> = {
  Success: "success",
  Fail: "failed",
  PartialSuccess: "failed",
  Stopped: "stop",
  Processing: "processing",
  Stopping: "processing",
};
const subTaskStatuses: Readonly<Record<string, UpgradeSubTask["status"]>> = {
  Success: "success",
  Fail: "fail",
  Stopped: "stop",
  Removed: "stop",
  Processing: "processing",
};

export function taskOf({ task_id, task_type, status, create_time, task_progress }: BatchTask): UpgradeTask {
  const { total, success, fail, processing } = task_progress ?? {};
  return {
    operationId: task_id,
    operateType: task_type === "firmwareUpgrade" ? "firmware_upgrade" : "software_upgrade",
    createTime: create_time,
    status: taskStatuses[status ?? ""] ?? "wait",
    staResult: { total, success, fail, processing },
  };
}

export const subTaskOf = ({ target, status, error }: SubTask): UpgradeSubTask => ({
  subOperationId: target,
  deviceId: target,
  status: subTaskStatuses[status ?? ""] ?? "wait",
  detailInfo: error?.error_msg,
});

/** v5 knows the product of a package where V1 knows type, model and manufacturer of its devices. */
export const packageOf = ({
  package_id,
  package_type,
  version,
  product_id,
  product_name,
}: OtaPackage): UpgradePackage => ({
  fileId: package_id,
  fileType: package_type,
  version,
  deviceType: product_name ?? product_id ?? "any",
  model: product_id ?? "any",
  manufacturerName: "any",
});

/** The subset of V1's request that v5 has; a window keeps its beginning only. */
export interface UpgradeRequest {
  readonly fileId: string;
  readonly targets: { readonly devices?: string[]; readonly deviceGroups?: string[] };
  readonly policy?: { readonly startTime?: string; readonly retryType?: boolean; readonly retryTimes?: number };
}

export function batchTaskOf(task_type: (typeof upgradeTypes)[number], { fileId, targets, policy }: UpgradeRequest) {
  const { startTime, retryType, retryTimes = 1 } = policy ?? {};
  return {
    task_type,
    task_name: `${task_type} ${fileId}`,
    document: { package_ids: [fileId] },
    ...(targets.devices ? { targets: targets.devices } : { targets_filter: { group_ids: targets.deviceGroups ?? [] } }),
    ...((startTime || retryType) && {
      task_policy: {
        ...(startTime && { schedule_time: startTime }),
        ...(retryType && { retry_count: retryTimes, retry_interval: 1 }),
      },
    }),
  };
}
