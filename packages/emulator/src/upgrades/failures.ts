import type { steps } from "@upcall/contracts/notifications";

/** A part of an upgrade in which it can fail. */
export type FailurePhase = (typeof steps)[number];

/** A way in which a device's upgrade fails. */
export interface Failure {
  /** The platform's words. */
  readonly text: string;
  /** The phase in which it shows; `idle` is before the download. */
  readonly phase: FailurePhase;
  /** The device's own code in a software result. */
  readonly errorCode: number;
  /** Virtual seconds that the platform waits first, where the failure is a timeout. */
  readonly after?: number;
}

const failure = (phase: FailurePhase, text: string, errorCode: number, after?: number): Failure => ({
  text,
  phase,
  errorCode,
  ...(after === undefined ? {} : { after }),
});

const internal = 127;

/** Failures that strike devices at random. */
export const failures: readonly Failure[] = [
  failure("idle", "Waiting for report device firmware version timeout", internal, 180),
  failure("idle", "Waiting for report cellId timeout", internal, 180),
  failure("downloading", "Connection lost during downloading process", internal),
  failure("downloading", "Not enough storage for the new firmware package", 5),
  failure("downloading", "Out of memory during downloading process", 9),
  failure("downloading", "Waiting for device downloaded package timeout", internal, 3600),
  failure("downloading", "Invalid URI", internal),
  failure("downloading", "Unsupported package type", 10),
  failure("downloaded", "Integrity check failure for new downloaded package", 10),
  failure("updating", "Firmware update failed", 10),
  failure("updating", "Wait for the device to report upgrade result timeout", internal, 1800),
  failure("updating", "Updating timeout and query device version for check timeout", internal, 1800),
];

/** The device did not come online within a day. */
export const neverOnline: Failure = failure("idle", "Waiting for the device online timeout", internal, 86_400);

/** Another task upgrades the same image of the device. */
export const taskConflict: Failure = failure("idle", "Task Conflict", 1);

/** What is said about a device that runs the target version already; it counts as upgraded. */
export const sameVersion = "The current version is the same as the target version";
