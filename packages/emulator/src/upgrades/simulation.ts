import type { Phase } from "@upcall/contracts/notifications";
import { identifier, type Chance } from "../chance.ts";
import type { Fleet } from "../fleet/fleet.ts";
import { endBody, phaseBody, type Body, type End, type Subject } from "./bodies.ts";
import { placeOf, setStatus, statusOf, type Campaign } from "./campaign.ts";
import { failures, neverOnline, sameVersion, taskConflict, type Failure } from "./failures.ts";
import { drawJourney, type Behaviour, type Journey } from "./journey.ts";

/** What happens to campaigns at a virtual time. Plain data, so that it can be stored. */
export type UpgradeEvent =
  | { readonly type: "open"; readonly operationId: string }
  | { readonly type: "device"; readonly operationId: string; readonly member: number; readonly stop: number };

export interface SimulationOptions {
  readonly fleet: Fleet;
  readonly chance: Chance;
  readonly behaviour: Behaviour;
  readonly schedule: (time: number, event: UpgradeEvent) => void;
  /** Takes what the platform tells an application. */
  readonly notify: (appId: string, body: Body, now: number) => void;
}

/** The upgrade tasks of the platform and the devices in them. */
export interface Simulation {
  readonly campaigns: ReadonlyMap<string, Campaign>;
  start(campaign: Campaign): void;
  /** Puts a campaign of an earlier run back; its events are scheduled elsewhere. */
  restore(campaign: Campaign): void;
  handle(event: UpgradeEvent, now: number): void;
  subOperationId(campaign: Campaign, member: number): string;
  /** Why a device failed or was skipped; empty when there is nothing to say. */
  reasonOf(campaign: Campaign, member: number): string;
}

type Ending = Pick<End, "outcome" | "reason" | "errorCode">;

const second = 1000;
const upgraded: Ending = { outcome: "SUCCESS", reason: "", errorCode: "0" };
const failedBy = ({ text, errorCode }: Failure): Ending => ({ outcome: "FAIL", reason: text, errorCode });
/** Texts by the number that a campaign stores per device; 0 says nothing. */
const reasons = ["", sameVersion, taskConflict.text, neverOnline.text, ...failures.map(({ text }) => text)];

export function createSimulation({ fleet, chance, behaviour, schedule, notify }: SimulationOptions): Simulation {
  const { parallel = 500, retryAfter = 300, idle = false } = behaviour;
  const campaigns = new Map<string, Campaign>();
  /** Devices under way, per image. */
  const occupied = { software: new Set<string>(), firmware: new Set<string>() };

  const subOperationId = ({ operationId }: Campaign, member: number): string =>
    identifier(chance, "sub", operationId, member);
  const deviceOf = (campaign: Campaign, member: number): string => fleet.deviceId(placeOf(campaign, member));
  const subject = (campaign: Campaign, member: number): Subject => ({
    deviceId: deviceOf(campaign, member),
    appId: campaign.appId,
    operationId: campaign.operationId,
    subOperationId: subOperationId(campaign, member),
  });
  const journeyOf = (campaign: Campaign, member: number): Journey => {
    const place = placeOf(campaign, member);
    const keys = [campaign.operationId, fleet.deviceId(place), campaign.cells.run[member]!];
    return drawJourney(chance, behaviour, fleet.groups[place.group]!.offline, keys);
  };
  const secondsSince = ({ created }: Campaign, now: number): number => Math.round((now - created) / second);
  const travel = ({ operationId }: Campaign, member: number, { stops }: Journey, stop: number, now: number): void =>
    schedule(now + stops[stop]!.after * second, { type: "device", operationId, member, stop });

  const tellPhase = (campaign: Campaign, member: number, phase: Phase, now: number): void =>
    notify(campaign.appId, phaseBody(campaign.kind, subject(campaign, member), phase), now);

  function begin(campaign: Campaign, member: number, now: number): void {
    const { kind, cells } = campaign;
    const device = deviceOf(campaign, member);
    cells.started[member] = secondsSince(campaign, now);
    setStatus(campaign, member, "processing");
    campaign.busy++;
    if (occupied[kind].has(device)) return end(campaign, member, failedBy(taskConflict), now);
    if (fleet.version(kind, placeOf(campaign, member)) === campaign.package.version)
      return end(campaign, member, { ...upgraded, reason: sameVersion }, now);
    occupied[kind].add(device);
    if (idle) tellPhase(campaign, member, "idle", now);
    travel(campaign, member, journeyOf(campaign, member), 0, now);
  }

  /** Ends a device's run and tells the application how. */
  function end(campaign: Campaign, member: number, how: Ending, now: number): void {
    const { kind, cells } = campaign;
    const place = placeOf(campaign, member);
    const sourceVersion = fleet.version(kind, place);
    const targetVersion = campaign.package.version;
    if (how.outcome === "SUCCESS") fleet.install(kind, place, targetVersion);
    cells.stopped[member] = secondsSince(campaign, now);
    cells.reason[member] = reasons.indexOf(how.reason);
    setStatus(campaign, member, how.outcome === "SUCCESS" ? "success" : "fail");
    campaign.busy--;
    const curVersion = fleet.version(kind, place);
    const upgradeTime = cells.stopped[member]! - cells.started[member]!;
    const result = { ...how, sourceVersion, targetVersion, curVersion, upgradeTime };
    notify(campaign.appId, endBody(kind, subject(campaign, member), result), now);
  }

  /** Lets devices begin while there is room, and ends the run when the last one is through. */
  function fill(campaign: Campaign, now: number): void {
    if (now >= campaign.closes) stopWaiting(campaign);
    while (campaign.cursor < campaign.size && campaign.busy < parallel) {
      const member = campaign.cursor++;
      if (statusOf(campaign, member) === "wait") begin(campaign, member, now);
    }
    if (campaign.busy === 0 && campaign.cursor === campaign.size) endRun(campaign, now);
  }

  function stopWaiting(campaign: Campaign): void {
    for (; campaign.cursor < campaign.size; campaign.cursor++)
      if (statusOf(campaign, campaign.cursor) === "wait") setStatus(campaign, campaign.cursor, "stop");
  }

  function endRun(campaign: Campaign, now: number): void {
    const { policy, counts, operationId } = campaign;
    const again = policy.retryType === true && counts.fail > 0 && campaign.run <= (policy.retryTimes ?? 0);
    if (!again || now + retryAfter * second >= campaign.closes) {
      campaign.stopped = now;
      return;
    }
    campaign.run++;
    campaign.cursor = 0;
    for (let member = 0; member < campaign.size; member++)
      if (statusOf(campaign, member) === "fail") {
        setStatus(campaign, member, "wait");
        campaign.cells.run[member] = campaign.run;
      }
    schedule(now + retryAfter * second, { type: "open", operationId });
  }

  function arrive(campaign: Campaign, member: number, stop: number, now: number): void {
    const journey = journeyOf(campaign, member);
    const { phase } = journey.stops[stop]!;
    if (phase !== "end") {
      tellPhase(campaign, member, phase, now);
      return travel(campaign, member, journey, stop + 1, now);
    }
    occupied[campaign.kind].delete(deviceOf(campaign, member));
    end(campaign, member, journey.failure ? failedBy(journey.failure) : upgraded, now);
    if (idle) tellPhase(campaign, member, "idle", now);
    fill(campaign, now);
  }

  return {
    campaigns,
    start(campaign) {
      campaigns.set(campaign.operationId, campaign);
      schedule(campaign.opens, { type: "open", operationId: campaign.operationId });
    },
    restore(campaign) {
      campaigns.set(campaign.operationId, campaign);
      for (let member = 0; member < campaign.size; member++)
        if (statusOf(campaign, member) === "processing") occupied[campaign.kind].add(deviceOf(campaign, member));
    },
    handle(event, now) {
      const campaign = campaigns.get(event.operationId)!;
      if (event.type === "device") arrive(campaign, event.member, event.stop, now);
      else fill(campaign, now);
    },
    subOperationId,
    reasonOf: ({ cells }, member) => reasons[cells.reason[member]!] ?? "",
  };
}
