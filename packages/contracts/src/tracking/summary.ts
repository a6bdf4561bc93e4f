import { outcomes, phases, type Outcome, type Phase } from "../notifications/phase.ts";
import type { Campaign } from "./campaign.ts";

/** What an operator of a campaign wants to know. */
export interface CampaignSummary {
  /** Devices to upgrade, as far as known: never fewer than have been heard of. */
  readonly devices: number;
  /** Devices of which nothing has been heard; 0 while their number is unknown. */
  readonly waiting: number;
  readonly phases: Readonly<Record<Phase, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Why devices failed, the most frequent reason first; the reason is empty where the platform gave none. */
  readonly reasons: readonly { readonly reason: string; readonly devices: number }[];
  readonly retries: number;
  /** Whole percent of devices with an outcome, 100 only when all have one; `undefined` while their number is unknown. */
  readonly percent: number | undefined;
  /**
   * Milliseconds until the last device has an outcome, if the rest goes at the pace so far; 0 when all have one,
   * `undefined` while none has or their number is unknown.
   */
  readonly remaining: number | undefined;
}

const pick = <Key extends Phase | Outcome>(states: Campaign["states"], keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, states[key]])) as Record<Key, number>;

function remainingOf(elapsed: number, ended: number, devices: number): number | undefined {
  if (ended === devices) return 0;
  return ended === 0 ? undefined : Math.round((elapsed / ended) * (devices - ended));
}

/**
 * Sums up the counts of a campaign.
 *
 * @param now milliseconds since 1970, on the clock that gave `startedAt`.
 */
export function summarize(campaign: Campaign, now: number): CampaignSummary {
  const { states, reasons, retries } = campaign;
  const heard = Object.values(states).reduce((sum, count) => sum + count, 0);
  const ended = states.SUCCESS + states.FAIL;
  const devices = Math.max(campaign.devices ?? 0, heard);
  const hasTotal = campaign.devices !== undefined;
  return {
    devices,
    waiting: devices - heard,
    phases: pick(states, phases),
    outcomes: pick(states, outcomes),
    reasons: Object.entries(reasons)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => ({ reason, devices: count }))
      .sort((a, b) => b.devices - a.devices || (a.reason < b.reason ? -1 : 1)),
    retries,
    percent: hasTotal ? (devices === 0 ? 100 : Math.floor((100 * ended) / devices)) : undefined,
    remaining: hasTotal ? remainingOf(Math.max(0, now - campaign.startedAt), ended, devices) : undefined,
  };
}
