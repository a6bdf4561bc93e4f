import type { Outcome, Phase } from "../notifications/phase.ts";
import type { DeviceProgress } from "./device.ts";

/** Counts of one campaign, whatever its size: plain data that can be stored as JSON. */
export interface Campaign {
  /** Devices that the campaign is to upgrade; `undefined` while unknown, as for device groups. */
  readonly devices: number | undefined;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** Devices per phase or outcome. A device of which nothing has been heard is in none. */
  readonly states: Readonly<Record<Phase | Outcome, number>>;
  /** Failed devices per reason, in the platform's words; under the empty text those for which it gave none. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Attempts after the first, over all devices. */
  readonly retries: number;
}

/** A campaign of which nothing has been heard yet. */
export const startCampaign = ({ devices, startedAt }: { devices?: number; startedAt: number }): Campaign => ({
  devices,
  startedAt,
  states: {
    idle: 0,
    otacreated: 0,
    RequestDownload: 0,
    downloading: 0,
    downloaded: 0,
    updating: 0,
    SUCCESS: 0,
    FAIL: 0,
  },
  reasons: {},
  retries: 0,
});

/** Adds to one count. Keys are the platform's words, so `__proto__` and the like are only words here. */
const add = <Key extends string>(
  counts: Readonly<Record<Key, number>>,
  key: Key,
  by: 1 | -1,
): Readonly<Record<Key, number>> => ({ ...counts, [key]: (Object.hasOwn(counts, key) ? counts[key] : 0) + by });

const count = (campaign: Campaign, { state, reason = "", attempt }: DeviceProgress, by: 1 | -1): Campaign => ({
  ...campaign,
  states: add(campaign.states, state, by),
  reasons: state === "FAIL" ? add(campaign.reasons, reason, by) : campaign.reasons,
  retries: campaign.retries + by * (attempt - 1),
});

/**
 * Moves one device within the counts. Pure, and as cheap for the last device as for the first: the devices themselves stay
 * where the caller keeps them.
 *
 * @param before where the device stood; `undefined` when nothing had been heard of it.
 * @param after where it stands now, as `stepDevice` gives it.
 */
export function moveDevice(campaign: Campaign, before: DeviceProgress | undefined, after: DeviceProgress): Campaign {
  return count(before ? count(campaign, before, -1) : campaign, after, 1);
}
