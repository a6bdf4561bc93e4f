import type { UpgradeSubTask, UpgradeTask } from "@upcall/contracts";
import { instant } from "../time/clock.ts";
import type { Fleet } from "../fleet/fleet.ts";
import { taskStatus, type UpgradeOperation, type Member } from "./upgrade-operation.ts";

export const operateType = ({ kind }: UpgradeOperation): "software_upgrade" | "firmware_upgrade" => `${kind}_upgrade`;

/** An operation as the platform's queries show it. */
export function shownTask(operation: UpgradeOperation): UpgradeTask {
  const { operationId, created, opens, stopped, targets, policy, counts, members } = operation;
  return {
    operationId,
    createTime: instant(created),
    startTime: instant(opens),
    ...(stopped === undefined ? {} : { stopTime: instant(stopped) }),
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
    createTime: instant(operation.created),
    ...(begun ? { startTime: instant(started) } : {}),
    ...(begun && status !== "processing" ? { stopTime: instant(stopped) } : {}),
    operateType: operateType(operation),
    deviceId: fleet.deviceId(member),
    status,
    detailInfo: reason,
    extendInfo: {},
  };
}
