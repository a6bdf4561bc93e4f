import { toPlatformTime, type UpgradeSubTask, type UpgradeTask } from "@upcall/contracts";
import type { Fleet } from "../fleet/fleet.ts";
import { placeOf, statusOf, taskStatus, type Campaign } from "./campaign.ts";
import type { Simulation } from "./simulation.ts";

const time = (milliseconds: number): string => toPlatformTime(new Date(milliseconds));

export const operateType = ({ kind }: Campaign): "software_upgrade" | "firmware_upgrade" => `${kind}_upgrade`;

/** An operation as the platform's queries show it. */
export function shownTask(campaign: Campaign): UpgradeTask {
  const { operationId, created, opens, stopped, targets, policy, counts, size } = campaign;
  return {
    operationId,
    createTime: time(created),
    startTime: time(opens),
    ...(stopped === undefined ? {} : { stopTime: time(stopped) }),
    operateType: operateType(campaign),
    targets: targets as UpgradeTask["targets"],
    policy: { ...policy },
    status: taskStatus(campaign),
    staResult: { total: size, ...counts, timeout: 0 },
    extendPara: {},
  };
}

/** A sub-operation as the platform's queries show it. */
export function shownSubTask(campaign: Campaign, member: number, fleet: Fleet, simulation: Simulation): UpgradeSubTask {
  const status = statusOf(campaign, member);
  const at = (seconds: number): string => time(campaign.created + seconds * 1000);
  const begun = status !== "wait" && status !== "stop";
  return {
    subOperationId: simulation.subOperationId(campaign, member),
    createTime: time(campaign.created),
    ...(begun ? { startTime: at(campaign.cells.started[member]!) } : {}),
    ...(begun && status !== "processing" ? { stopTime: at(campaign.cells.stopped[member]!) } : {}),
    operateType: operateType(campaign),
    deviceId: fleet.deviceId(placeOf(campaign, member)),
    status,
    detailInfo: simulation.reasonOf(campaign, member),
    extendInfo: {},
  };
}
