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
  const { deviceId, appId, operationId, subOperationId } = fields;
  const kind = fields.notifyType.startsWith("sw") ? "software" : "firmware";
  const common = { kind, deviceId, appId, operationId, subOperationId } as const;
  switch (fields.notifyType) {
    case "swUpgradeStateChangeNotify":
      return { ...common, phase: fields.swUpgradeState };
    case "fwUpgradeStateChangeNotify":
      return { ...common, phase: fields.stepDesc };
    case "swUpgradeResultNotify":
      return {
        ...common,
        ...versions(fields),
        outcome: fields.swUpgradeResult,
        reason: filled(fields.description, fields.resultDesc),
        errorCode: filled(fields.errorCode),
      };
    case "fwUpgradeResultNotify":
      return {
        ...common,
        ...versions(fields),
        outcome: fields.status,
        reason: filled(fields.statusDesc),
        errorCode: undefined,
      };
  }
}

function versions(fields: {
  curVersion?: string | undefined;
  sourceVersion?: string | undefined;
  targetVersion?: string | undefined;
  upgradeTime?: number | undefined;
}): Pick<OutcomeEvent, "currentVersion" | "sourceVersion" | "targetVersion" | "upgradeTime"> {
  return {
    currentVersion: filled(fields.curVersion),
    sourceVersion: filled(fields.sourceVersion),
    targetVersion: filled(fields.targetVersion),
    upgradeTime: fields.upgradeTime,
  };
}
