import type { ManagementNotifyType, Notification } from "@upcall/contracts/notifications";

/** What a notification should say. */
export interface Wanted {
  readonly phase: string;
  readonly fail: boolean;
  readonly reason: string | undefined;
  readonly deviceId: string;
  readonly appId: string;
  readonly operationId: string;
  readonly subOperationId: string;
}

const phases = ["idle", "downloading", "downloaded", "updating"];

/** A notification with every documented field, in the order of the documentation. */
export function notificationOf(notifyType: ManagementNotifyType, wanted: Wanted): Notification {
  const { phase, fail, reason, deviceId, appId, operationId, subOperationId } = wanted;
  const envelope = { deviceId, appId, operationId, subOperationId };
  const outcome = fail ? "FAIL" : "SUCCESS";
  const said = reason ?? (fail ? "Firmware update failed" : "SUCCESS");
  const versions = { curVersion: fail ? "1.0" : "2.0", targetVersion: "2.0", sourceVersion: "1.0" };
  switch (notifyType) {
    case "swUpgradeStateChangeNotify":
      return { notifyType, ...envelope, swUpgradeState: phase };
    case "fwUpgradeStateChangeNotify":
      return { notifyType, ...envelope, step: String(Math.max(0, phases.indexOf(phase))), stepDesc: phase };
    case "swUpgradeResultNotify": {
      const why = { resultDesc: said, errorCode: fail ? "127" : "0", description: fail ? said : "" };
      return { notifyType, ...envelope, ...versions, swUpgradeResult: outcome, upgradeTime: "120", ...why };
    }
    case "fwUpgradeResultNotify":
      return { notifyType, ...envelope, ...versions, status: outcome, statusDesc: said, upgradeTime: "120" };
  }
}
