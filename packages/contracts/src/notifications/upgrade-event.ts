import type { Notification } from "./notification.ts";
import { phases, type Outcome, type Phase } from "./phase.ts";

interface Common {
  readonly kind: "software" | "firmware";
  readonly deviceId: string;
  readonly appId: string;
  readonly operationId: string;
  readonly subOperationId: string;
}

/** A device's upgrade entered a phase. `phase` may be a word of a newer platform. */
export interface PhaseEvent extends Common {
  readonly phase: Phase | (string & {});
}

/** A device's upgrade ended. */
export interface OutcomeEvent extends Common {
  readonly outcome: Outcome | (string & {});
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

const filled = (...texts: (string | null | undefined)[]): string | undefined =>
  texts.find((text) => text != null && text.trim() !== "") ?? undefined;

function duration(value: string | number | null | undefined): number | undefined {
  if (value == null || value === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

const phaseOf = (step: string | number, description: string | null | undefined): string =>
  phases[Number(step)] ?? filled(description) ?? String(step);

/** Reads any of the four notifications as an {@link UpgradeEvent}. */
export function toUpgradeEvent(body: Notification): UpgradeEvent {
  const { deviceId, appId, operationId, subOperationId } = body;
  const kind = body.notifyType.startsWith("sw") ? "software" : "firmware";
  const common = { kind, deviceId, appId, operationId, subOperationId } as const;
  switch (body.notifyType) {
    case "swUpgradeStateChangeNotify":
      return { ...common, phase: body.swUpgradeState };
    case "fwUpgradeStateChangeNotify":
      return { ...common, phase: phaseOf(body.step, body.stepDesc) };
    case "swUpgradeResultNotify":
      return {
        ...common,
        ...versions(body),
        outcome: body.swUpgradeResult,
        reason: filled(body.description, body.resultDesc),
        errorCode: code(body.errorCode),
      };
    case "fwUpgradeResultNotify":
      return {
        ...common,
        ...versions(body),
        outcome: body.status,
        reason: filled(body.statusDesc),
        errorCode: undefined,
      };
  }
}

const code = (value: string | number | null | undefined): string | undefined =>
  filled(value == null ? undefined : String(value));

function versions(body: {
  curVersion?: string | null | undefined;
  sourceVersion?: string | null | undefined;
  targetVersion?: string | null | undefined;
  upgradeTime?: string | number | null | undefined;
}): Pick<OutcomeEvent, "currentVersion" | "sourceVersion" | "targetVersion" | "upgradeTime"> {
  return {
    currentVersion: filled(body.curVersion),
    sourceVersion: filled(body.sourceVersion),
    targetVersion: filled(body.targetVersion),
    upgradeTime: duration(body.upgradeTime),
  };
}
