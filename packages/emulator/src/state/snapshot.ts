import { ConfigError } from "@upcall/contracts/errors";
import type { Subscription } from "../subscriptions/subscriptions.ts";
import type { Token } from "../access/tokens.ts";
import type { FaultState } from "../faults/fault-desk.ts";
import type { InstalledVersion } from "../fleet/fleet.ts";
import type { Package } from "../fleet/packages.ts";
import type { Platform, PlatformEvent } from "../platform.ts";
import type { AddressSnapshot } from "../push/outbox.ts";
import type { Campaign, CampaignPlan, Cells } from "../upgrades/campaign.ts";
import { createCampaign } from "../upgrades/campaign.ts";

interface StoredCampaign {
  readonly plan: Omit<CampaignPlan, "closes"> & { readonly closes: number | null };
  readonly progress: Pick<Campaign, "counts" | "cursor" | "busy" | "run"> & { readonly stopped?: number };
  /** The bytes of each array, in hexadecimal. */
  readonly cells: Readonly<Record<keyof Cells, string>>;
}

/** Everything a platform knows but its record. */
interface State {
  /** What it was made with: ids and fates mean nothing under another seed or fleet. */
  readonly origin: string;
  readonly time: number;
  readonly tokens: readonly Token[];
  readonly subscriptions: { readonly created: number; readonly all: readonly Subscription[] };
  readonly packages: readonly Package[];
  readonly installed: readonly InstalledVersion[];
  readonly campaigns: readonly StoredCampaign[];
  readonly events: readonly { readonly time: number; readonly event: PlatformEvent }[];
  readonly addresses: readonly AddressSnapshot[];
  readonly faults: readonly FaultState[];
}

const arrays = ["status", "run", "reason", "started", "stopped"] as const;

const toHex = ({ buffer }: Uint8Array | Uint32Array): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

function fromHex(text: string, { buffer }: Uint8Array | Uint32Array): void {
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
}

function storeCampaign(campaign: Campaign): StoredCampaign {
  const { size: _size, cells, counts, cursor, busy, run, stopped, ...plan } = campaign;
  return {
    plan: { ...plan, closes: plan.closes === Infinity ? null : plan.closes },
    progress: { counts, cursor, busy, run, ...(stopped === undefined ? {} : { stopped }) },
    cells: Object.fromEntries(arrays.map((name) => [name, toHex(cells[name])])) as StoredCampaign["cells"],
  };
}

function restoreCampaign({ plan, progress, cells }: StoredCampaign): Campaign {
  const campaign = createCampaign({ ...plan, closes: plan.closes ?? Infinity });
  for (const name of arrays) fromHex(cells[name], campaign.cells[name]);
  return Object.assign(campaign, progress);
}

/** Writes down a platform between two ticks. */
export function takeSnapshot(platform: Platform, origin: string): string {
  const { clock, tokens, subscriptions, packages, fleet, simulation, timeline, outbox, faults } = platform;
  const state: State = {
    origin,
    time: clock.now(),
    tokens: tokens.all(),
    subscriptions: { created: subscriptions.created(), all: subscriptions.all() },
    packages: [...packages.values()],
    installed: fleet.installed(),
    campaigns: [...simulation.campaigns.values()].map(storeCampaign),
    events: timeline.pending(),
    addresses: outbox.snapshot(),
    faults: faults.all(),
  };
  return JSON.stringify(state);
}

/**
 * Puts a written-down platform into a new one.
 *
 * @throws ConfigError with option `store` when it was made with another seed, fleet or list of applications
 */
export function restoreSnapshot(platform: Platform, text: string, origin: string): void {
  const { clock, tokens, subscriptions, packages, fleet, simulation, timeline, outbox, faults } = platform;
  const state = JSON.parse(text) as State;
  if (state.origin !== origin)
    throw new ConfigError(
      "store",
      "holds a platform with another seed, fleet or application; give the same ones, or another file",
    );
  clock.startAt(state.time);
  tokens.restore(state.tokens);
  subscriptions.restore(state.subscriptions.all, state.subscriptions.created);
  packages.clear();
  for (const one of state.packages) packages.set(one.fileId, one);
  for (const { kind, version, ...place } of state.installed) fleet.install(kind, place, version);
  for (const campaign of state.campaigns) simulation.restore(restoreCampaign(campaign));
  outbox.restore(state.addresses);
  faults.restore(state.faults);
  for (const { time, event } of state.events) timeline.at(time, event);
}
