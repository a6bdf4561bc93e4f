import type { UpgradeRecord } from "@upcall/receiver/reconcile";

/** One upgrade of every device of a large fleet, as pushed and as recorded by the platform. Of 100 results, one is lost on its way. */
export interface Fleet {
  readonly devices: number;
  /** Notifications of some devices, in the order in which the platform sends them: each device's own stay in order. */
  notifications(first: number, count: number): Generator<object>;
  /** Answers at once, unlike the platform, which counts calls. */
  readonly record: UpgradeRecord;
}

export const appId = "a-1";
const operationId = "op-1";
const states = ["downloading", "downloaded", "updating"];
export const isLost = (device: number): boolean => device % 100 === 7;

export function createFleet(devices: number): Fleet {
  const idsOf = (device: number) => ({ deviceId: `device-${device}`, operationId, subOperationId: `sub-${device}` });
  return {
    devices,
    *notifications(first, count) {
      const group = Array.from({ length: Math.min(count, devices - first) }, (_, at) => first + at);
      for (const swUpgradeState of states)
        for (const device of group)
          yield { notifyType: "swUpgradeStateChangeNotify", appId, ...idsOf(device), swUpgradeState };
      const result = { swUpgradeResult: "SUCCESS", resultDesc: "SUCCESS", curVersion: "1.5", upgradeTime: "120" };
      for (const device of group)
        if (!isLost(device)) yield { notifyType: "swUpgradeResultNotify", appId, ...idsOf(device), ...result };
    },
    record: {
      async queryUpgradeTaskList() {
        return { data: [{ operationId, operateType: "software_upgrade", status: "complete" }] };
      },
      async queryUpgradeSubTask({ pageNo, pageSize }) {
        const first = pageNo * pageSize;
        const rows = Array.from({ length: Math.max(0, Math.min(pageSize, devices - first)) }, (_, at) => ({
          ...idsOf(first + at),
          operateType: "software_upgrade",
          status: "success",
        }));
        return { data: rows };
      },
    },
  };
}
