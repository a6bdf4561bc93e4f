import { toPlatformTime, type UpgradeSubTask, type UpgradeTask } from "@upcall/contracts";
import type { Fleet } from "../fleet/fleet.ts";
import { taskStatus, type UpgradeOperation, type Member } from "./upgrade-operation.ts";

const time = (milliseconds: number): string => toPlatformTime(new Date(milliseconds));

export const operateType = ({ kind }: UpgradeOperation): "software_upgrade" | "firmware_upgrade" => `${kind}_upgrade`;

/** An operation as the platform's queries show it. */
export function shownTask(operation: UpgradeOperation): UpgradeTask {
  const { operationId, created, opens, stopped, targets, policy, counts, members } = operation;
  return {
    operationId,
    createTime: time(created),
    startTime: time(opens),
    ...(stopped === undefined ? {} : { stopTime: time(stopped) }),
    operateType: operateType(operation),
    targets: targets as UpgradeTask["targets"],
    policy: { ...policy },
    status: taskStatus(operation),
    staResult: { total: members.length, ...counts, timeout: 0 },
    extendPara: {},
  };
}

/** A sub-operation as the platform's queries show it. */
export function shownSubTask(operation: UpgradeOperation, member: Member, fleet: Fleet): UpgradeSubTask {
  const { status, started, stopped, reason } = member;
  const begun = status !== "wait" && status !== "stop";
  return {
    subOperationId: member.subOperationId,
    createTime: time(operation.created),
    ...(begun ? { startTime: time(started) } : {}),
    ...(begun && status !== "processing" ? { stopTime: time(stopped) } : {}),
    operateType: operateType(operation),
    deviceId: fleet.deviceId(member),
    status,
    detailInfo: reason,
    extendInfo: {},
  };
}
