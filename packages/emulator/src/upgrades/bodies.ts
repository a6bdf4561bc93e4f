import type { ManagementNotifyType, Phase } from "@upcall/contracts/notifications";
import { phases } from "@upcall/contracts/notifications";
import type { UpgradeKind } from "../fleet/device-group.ts";

/** The device and the operation that a notification is about, in the order of the wire. */
export interface Subject {
  readonly deviceId: string;
  readonly appId: string;
  readonly operationId: string;
  readonly subOperationId: string;
}

/** How a device's upgrade ended. */
export interface End {
  readonly outcome: "SUCCESS" | "FAIL";
  /** Why, in the platform's words. */
  readonly reason: string;
  readonly errorCode: string;
  readonly sourceVersion: string;
  readonly targetVersion: string;
  readonly curVersion: string;
  /** Virtual seconds; the platform does not document the unit. */
  readonly upgradeTime: number;
}

/** A notification ready to be pushed. */
export interface Body {
  readonly notifyType: ManagementNotifyType;
  readonly deviceId: string;
  /** Compact JSON with `notifyType` first: receivers of the vendor's Java SDK search the text for it. */
  readonly text: string;
}

const body = (notifyType: ManagementNotifyType, subject: Subject, fields: object): Body => ({
  notifyType,
  deviceId: subject.deviceId,
  text: JSON.stringify({ notifyType, ...subject, ...fields }),
});

/** A device entered a phase. Sources: api-IoT/iot_06_0047 and iot_06_0049. */
export const phaseBody = (kind: UpgradeKind, subject: Subject, phase: Phase): Body =>
  kind === "software"
    ? body("swUpgradeStateChangeNotify", subject, { swUpgradeState: phase })
    : body("fwUpgradeStateChangeNotify", subject, { step: String(phases.indexOf(phase)), stepDesc: phase });

/** A device's upgrade ended. Sources: api-IoT/iot_06_0048 and iot_06_0050. */
export function endBody(kind: UpgradeKind, subject: Subject, end: End): Body {
  const { outcome, reason, errorCode, curVersion, targetVersion, sourceVersion } = end;
  const versions = { curVersion, targetVersion, sourceVersion };
  const upgradeTime = String(end.upgradeTime);
  return kind === "software"
    ? body("swUpgradeResultNotify", subject, {
        ...versions,
        swUpgradeResult: outcome,
        upgradeTime,
        resultDesc: outcome,
        errorCode,
        description: reason,
      })
    : body("fwUpgradeResultNotify", subject, {
        ...versions,
        status: outcome,
        statusDesc: reason || outcome,
        upgradeTime,
      });
}
