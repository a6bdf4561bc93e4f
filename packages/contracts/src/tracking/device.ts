import type { UpgradeEvent } from "../notifications/upgrade-event.ts";
import { step, type Progress, type Verdict } from "./step.ts";

/** Where one device of an operation stands, and why it failed if it did. */
export interface DeviceProgress extends Progress {
  /** The platform's words; only after FAIL, and only when it gave some. */
  readonly reason?: string;
}

/** Moves one device by one event. Pure, as {@link step} is; keeps the reason of a failure beside the progress. */
export function stepDevice(
  now: DeviceProgress | undefined,
  event: UpgradeEvent,
): { next: DeviceProgress | undefined; verdict: Verdict } {
  const failed = "outcome" in event && event.outcome === "FAIL";
  const { next, verdict } = step(now, "outcome" in event ? event.outcome : event.phase);
  return next && failed && event.reason !== undefined && verdict === "advanced"
    ? { next: { ...next, reason: event.reason }, verdict }
    : { next, verdict };
}
