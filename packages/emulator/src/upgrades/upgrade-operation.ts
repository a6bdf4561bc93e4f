import type { UpgradeKind, Place } from "../fleet/device-group.ts";
import type { Package } from "../fleet/packages.ts";
import type { Received } from "../http/handler.ts";

/** Status of a sub-operation. */
export type Status = "wait" | "processing" | "success" | "fail" | "stop";

type Asked = Received<"createSoftwareUpgradeTask">;
/** What the application asked for, as it is shown again in replies. */
export type Targets = Asked["targets"];

/** An operation as created; times in milliseconds of virtual time. */
export interface OperationPlan {
  readonly operationId: string;
  readonly appId: string;
  readonly kind: UpgradeKind;
  readonly package: Package;
  readonly targets: Targets;
  readonly policy: NonNullable<Asked["policy"]>;
  readonly created: number;
  /** When the first device may begin. */
  readonly opens: number;
  /** When no further device may begin; `undefined` without a window. */
  readonly closes?: number | undefined;
}

/** A device in an operation. */
export interface Member extends Place {
  /** Where it stands in `members`. */
  readonly number: number;
  readonly subOperationId: string;
  status: Status;
  /** Which run of the device this is; 1 is the first. */
  run: number;
  /** Why it failed or was skipped, in the platform's words; empty when there is nothing to say. */
  reason: string;
  /** Start and end of the run, in milliseconds of virtual time. */
  started: number;
  stopped: number;
}

/** An operation under way. Plain data, so that it can be stored. */
export interface UpgradeOperation extends OperationPlan {
  readonly members: readonly Member[];
  readonly counts: Record<Status, number>;
  /** The next device that may have to begin. */
  cursor: number;
  /** Devices under way. */
  busy: number;
  /** Which run of the devices this is; a retry policy adds runs. */
  run: number;
  stopped?: number;
}

/** @param idOf gives the `subOperationId` of the device with this number */
export function createOperation(
  plan: OperationPlan,
  places: readonly Place[],
  idOf: (number: number) => string,
): UpgradeOperation {
  const waiting = { status: "wait", run: 1, reason: "", started: 0, stopped: 0 } as const;
  const members = places.map((place, number): Member => ({
    ...place,
    ...waiting,
    number,
    subOperationId: idOf(number),
  }));
  const counts = { wait: members.length, processing: 0, success: 0, fail: 0, stop: 0 };
  return { ...plan, members, counts, cursor: 0, busy: 0, run: 1 };
}

export function setStatus({ counts }: UpgradeOperation, member: Member, status: Status): void {
  counts[member.status]--;
  counts[status]++;
  member.status = status;
}

/** Status of the whole operation; one that failed says `failed`, while its devices say `fail`. */
export function taskStatus({ stopped, busy, counts, members }: UpgradeOperation): string {
  if (stopped === undefined) return busy === 0 && counts.wait === members.length ? "wait" : "processing";
  if (counts.success === members.length) return "success";
  return counts.stop > 0 && counts.fail === 0 ? "stop" : "failed";
}
