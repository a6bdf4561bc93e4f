import type { OpenEnum } from "../primitives/open-enum.ts";
import { normalize } from "./normalize.ts";
import type { Notification } from "./notification.ts";
import type { Outcome, Phase } from "./phase.ts";

interface Common {
  readonly kind: "software" | "firmware";
  readonly deviceId: string;
  readonly appId: string;
  readonly operationId: string;
  readonly subOperationId: string;
}

/** A device's upgrade entered a phase. `phase` may be a word of a newer platform. */
export interface PhaseEvent extends Common {
  readonly phase: OpenEnum<Phase>;
}

/** A device's upgrade ended. */
export interface OutcomeEvent extends Common {
  readonly outcome: OpenEnum<Outcome>;
  /** Why, in the platform's words; `undefined` when it gave none. */
  readonly reason: string | undefined;
  /** The device's own error code; software only. */
  readonly errorCode: string | undefined;
  readonly sourceVersion: string | undefined;
  readonly currentVersion: string | undefined;
  readonly targetVersion: string | undefined;
  /** Duration of the upgrade; the platform does not document the unit. */
  readonly upgradeTime: number | undefined;
}

/** One readable form for the two asymmetric families. */
export type UpgradeEvent = PhaseEvent | OutcomeEvent;

/** The first text that says something. */
const filled = (...texts: (string | undefined)[]): string | undefined =>
  texts.find((text) => text !== undefined && text.trim() !== "");

/** Reads any of the four notifications as an {@link UpgradeEvent}. */
export function toUpgradeEvent(body: Notification): UpgradeEvent {
  const fields = normalize(body);
  const { notifyType, deviceId, appId, operationId, subOperationId } = fields;
  const kind = notifyType.startsWith("sw") ? "software" : "firmware";
  if (fields.notifyType === "swUpgradeStateChangeNotify" || fields.notifyType === "fwUpgradeStateChangeNotify") {
    const phase = fields.notifyType === "swUpgradeStateChangeNotify" ? fields.swUpgradeState : fields.stepDesc;
    return { kind, deviceId, appId, operationId, subOperationId, phase };
  }
  const software = fields.notifyType === "swUpgradeResultNotify";
  return {
    kind,
    deviceId,
    appId,
    operationId,
    subOperationId,
    outcome: software ? fields.swUpgradeResult : fields.status,
    reason: software ? filled(fields.description, fields.resultDesc) : filled(fields.statusDesc),
    errorCode: software ? filled(fields.errorCode) : undefined,
    sourceVersion: filled(fields.sourceVersion),
    currentVersion: filled(fields.curVersion),
    targetVersion: filled(fields.targetVersion),
    upgradeTime: fields.upgradeTime,
  };
}
