import type { UpgradeKind, Place } from "../fleet/device-group.ts";
import type { Package } from "../fleet/packages.ts";

/** Statuses of a sub-operation; the index is what a campaign stores per device. */
export const statuses = ["wait", "processing", "success", "fail", "stop"] as const;
export type Status = (typeof statuses)[number];
const code = Object.fromEntries(statuses.map((status, index) => [status, index])) as Record<Status, number>;

/** A run of neighbouring devices of one group. */
export interface Range {
  readonly group: number;
  readonly first: number;
  readonly count: number;
}

/** What the application asked for, as it is shown again in replies. */
export interface Targets {
  readonly devices?: readonly string[] | undefined;
  readonly deviceGroups?: readonly string[] | undefined;
  readonly deviceType?: string | undefined;
  readonly model?: string | undefined;
  readonly manufacturerName?: string | undefined;
}

export interface Policy {
  readonly executeType: string;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly retryType?: boolean | undefined;
  readonly retryTimes?: number | undefined;
}

/** An operation as created; times in milliseconds of virtual time. */
export interface CampaignPlan {
  readonly operationId: string;
  readonly appId: string;
  readonly kind: UpgradeKind;
  readonly package: Package;
  readonly targets: Targets;
  readonly policy: Policy;
  readonly ranges: readonly Range[];
  readonly created: number;
  /** When the first device may begin. */
  readonly opens: number;
  /** When no further device may begin; `Infinity` without a window. */
  readonly closes: number;
}

/** An operation under way. A device takes a few bytes of it, so that a campaign may have a million. */
export interface Campaign extends CampaignPlan {
  readonly size: number;
  /** Per device: status, run (1 is the first), reason of the last failure, seconds after `created` of start and stop. */
  readonly cells: Cells;
  readonly counts: Record<Status, number>;
  /** The next device that may have to begin. */
  cursor: number;
  /** Devices under way. */
  busy: number;
  /** Which run of the devices this is; a retry policy adds runs. */
  run: number;
  stopped: number | undefined;
}

/** One array for each field, one element for each device. */
export interface Cells {
  readonly status: Uint8Array;
  readonly run: Uint8Array;
  readonly reason: Uint8Array;
  readonly started: Uint32Array;
  readonly stopped: Uint32Array;
}

export function createCampaign(plan: CampaignPlan): Campaign {
  const size = plan.ranges.reduce((total, { count }) => total + count, 0);
  const bytes = (): Uint8Array => new Uint8Array(size);
  const cells = {
    status: bytes(),
    run: bytes().fill(1),
    reason: bytes(),
    started: new Uint32Array(size),
    stopped: new Uint32Array(size),
  };
  const counts = { wait: size, processing: 0, success: 0, fail: 0, stop: 0 };
  return { ...plan, size, cells, counts, cursor: 0, busy: 0, run: 1, stopped: undefined };
}

/** Where a campaign's device stands in the fleet. */
export function placeOf({ ranges }: CampaignPlan, member: number): Place {
  let offset = member;
  for (const { group, first, count } of ranges) {
    if (offset < count) return { group, index: first + offset };
    offset -= count;
  }
  throw new RangeError(`The campaign has no device ${member}.`);
}

export const statusOf = ({ cells }: Campaign, member: number): Status => statuses[cells.status[member]!]!;

export function setStatus(campaign: Campaign, member: number, status: Status): void {
  campaign.counts[statusOf(campaign, member)]--;
  campaign.counts[status]++;
  campaign.cells.status[member] = code[status];
}

/** Status of the whole operation; one that failed says `failed`, while its devices say `fail`. */
export function taskStatus({ stopped, busy, counts, size }: Campaign): string {
  if (stopped === undefined) return busy === 0 && counts.wait === size ? "wait" : "processing";
  if (counts.success === size) return "success";
  return counts.stop > 0 && counts.fail === 0 ? "stop" : "failed";
}
