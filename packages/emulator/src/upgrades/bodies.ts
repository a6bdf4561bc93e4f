import type { ManagementNotifyType, Phase } from "@upcall/contracts/notifications";
import { steps } from "@upcall/contracts/notifications";
import { pushBody, type PushBody } from "../push/body.ts";
import type { Wire } from "../wire/wire-options.ts";
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
  /** The device's own code. */
  readonly errorCode: number;
  readonly sourceVersion: string;
  readonly targetVersion: string;
  readonly curVersion: string;
  /** Virtual seconds. */
  readonly upgradeTime: number;
}

const body = (notifyType: ManagementNotifyType, subject: Subject, fields: object): PushBody =>
  pushBody(notifyType, subject.deviceId, { ...subject, ...fields });

/** The LwM2M number of a phase; what comes before the download has none of its own and is sent with that of `idle`. */
const stepOf = (phase: Phase): string => String(Math.max(0, (steps as readonly string[]).indexOf(phase)));

/** A device entered a phase. Sources: api-IoT/iot_06_0047 and iot_06_0049. */
export const phaseBody = (kind: UpgradeKind, subject: Subject, phase: Phase): PushBody =>
  kind === "software"
    ? body("swUpgradeStateChangeNotify", subject, { swUpgradeState: phase })
    : body("fwUpgradeStateChangeNotify", subject, { step: stepOf(phase), stepDesc: phase });

const notationOf = (errorCode: number, wire: Wire): string =>
  wire.errorCode === "decimal" ? String(errorCode) : errorCode.toString(16).toUpperCase().padStart(2, "0");

/** A device's upgrade ended. Sources: api-IoT/iot_06_0048 and iot_06_0050. */
export function endBody(kind: UpgradeKind, subject: Subject, end: End, wire: Wire): PushBody {
  const { outcome, reason, curVersion, targetVersion, sourceVersion } = end;
  const versions = { curVersion, targetVersion, sourceVersion };
  const upgradeTime = String(wire.upgradeTime === "seconds" ? end.upgradeTime : end.upgradeTime * 1000);
  return kind === "software"
    ? body("swUpgradeResultNotify", subject, {
        ...versions,
        swUpgradeResult: outcome,
        upgradeTime,
        resultDesc: outcome,
        errorCode: notationOf(end.errorCode, wire),
        description: reason,
      })
    : body("fwUpgradeResultNotify", subject, {
        ...versions,
        status: outcome,
        statusDesc: reason || outcome,
        upgradeTime,
      });
}
