import type { Phase } from "@upcall/contracts/notifications";
import type { Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Notify } from "../push/notify.ts";
import type { Wire } from "../wire/wire-options.ts";
import { endBody, phaseBody, type End, type Subject } from "./bodies.ts";
import { setStatus, type Campaign, type Member } from "./campaign.ts";
import { neverOnline, sameVersion, taskConflict, type Failure } from "./failures.ts";
import { drawJourney, type Behaviour, type Journey } from "./journey.ts";

/** What happens to campaigns at a virtual time. Plain data, so that it can be stored. */
export type UpgradeEvent =
  | { readonly type: "open"; readonly operationId: string }
  | { readonly type: "device"; readonly operationId: string; readonly member: number; readonly stop: number };

export interface SimulationOptions {
  readonly wire: Wire;
  readonly fleet: Fleet;
  readonly random: Random;
  readonly behaviour: Behaviour;
  readonly schedule: (time: number, event: UpgradeEvent) => void;
  /** Takes what the platform tells an application. */
  readonly notify: Notify;
}

/** The upgrade tasks of the platform and the devices in them. */
export interface Simulation {
  readonly campaigns: ReadonlyMap<string, Campaign>;
  start(campaign: Campaign): void;
  /** Puts a campaign of an earlier run back; its events are scheduled elsewhere. */
  restore(campaign: Campaign): void;
  handle(event: UpgradeEvent, now: number): void;
}

type Ending = Pick<End, "outcome" | "reason" | "errorCode">;

const second = 1000;
const upgraded: Ending = { outcome: "SUCCESS", reason: "", errorCode: 0 };
const failedBy = ({ text, errorCode }: Failure): Ending => ({ outcome: "FAIL", reason: text, errorCode });

export function createSimulation({ wire, fleet, random, behaviour, schedule, notify }: SimulationOptions): Simulation {
  const { parallel = 500, retryAfter = 300, idle = false } = behaviour;
  const campaigns = new Map<string, Campaign>();
  /** Devices under way, per image. */
  const occupied = { software: new Set<string>(), firmware: new Set<string>() };

  const subject = ({ appId, operationId }: Campaign, member: Member): Subject => ({
    deviceId: fleet.deviceId(member),
    appId,
    operationId,
    subOperationId: member.subOperationId,
  });
  const journeyOf = ({ operationId, kind }: Campaign, member: Member): Journey =>
    drawJourney(random, behaviour, {
      offline: fleet.groups[member.group]!.offline,
      startStates: wire.startStates === "both" || wire.startStates === kind,
      keys: [operationId, fleet.deviceId(member), member.run],
    });
  const travel = (
    { operationId }: Campaign,
    { number: member }: Member,
    { stops }: Journey,
    stop: number,
    now: number,
  ): void => schedule(now + stops[stop]!.after * second, { type: "device", operationId, member, stop });
  const tellPhase = (campaign: Campaign, member: Member, phase: Phase, now: number): void =>
    notify(campaign.appId, phaseBody(campaign.kind, subject(campaign, member), phase), now);
  const runsTarget = ({ kind, package: { version } }: Campaign, member: Member): boolean =>
    fleet.version(kind, member) === version;

  function begin(campaign: Campaign, member: Member, now: number): void {
    const device = fleet.deviceId(member);
    member.started = now;
    setStatus(campaign, member, "processing");
    campaign.busy++;
    if (occupied[campaign.kind].has(device)) return end(campaign, member, failedBy(taskConflict), now);
    occupied[campaign.kind].add(device);
    travel(campaign, member, journeyOf(campaign, member), 0, now);
  }

  /** Ends a device's run and tells the application how. */
  function end(campaign: Campaign, member: Member, how: Ending, now: number): void {
    const { kind, appId } = campaign;
    const sourceVersion = fleet.version(kind, member);
    const targetVersion = campaign.package.version;
    if (how.outcome === "SUCCESS") fleet.install(kind, member, targetVersion);
    member.stopped = now;
    member.reason = how.reason;
    setStatus(campaign, member, how.outcome === "SUCCESS" ? "success" : "fail");
    campaign.busy--;
    const curVersion = fleet.version(kind, member);
    const upgradeTime = Math.round((member.stopped - member.started) / second);
    const result = { ...how, sourceVersion, targetVersion, curVersion, upgradeTime };
    notify(appId, endBody(kind, subject(campaign, member), result, wire), now);
  }

  /** Lets devices begin while there is room, and ends the run when the last one is through. */
  function fill(campaign: Campaign, now: number): void {
    const { members, closes = Infinity } = campaign;
    if (now >= closes) stopWaiting(campaign);
    while (campaign.cursor < members.length && campaign.busy < parallel) {
      const member = members[campaign.cursor++]!;
      if (member.status === "wait") begin(campaign, member, now);
    }
    if (campaign.busy === 0 && campaign.cursor === members.length) endRun(campaign, now);
  }

  function stopWaiting(campaign: Campaign): void {
    for (const member of campaign.members.slice(campaign.cursor))
      if (member.status === "wait") setStatus(campaign, member, "stop");
    campaign.cursor = campaign.members.length;
  }

  function endRun(campaign: Campaign, now: number): void {
    const { policy, counts, operationId, members, closes = Infinity } = campaign;
    const again = policy.retryType === true && counts.fail > 0 && campaign.run <= (policy.retryTimes ?? 0);
    if (!again || now + retryAfter * second >= closes) {
      campaign.stopped = now;
      return;
    }
    campaign.run++;
    campaign.cursor = 0;
    for (const member of members.filter(({ status }) => status === "fail")) {
      setStatus(campaign, member, "wait");
      member.run = campaign.run;
    }
    schedule(now + retryAfter * second, { type: "open", operationId });
  }

  /** Ends a device's run and lets others begin. */
  function leave(campaign: Campaign, member: Member, how: Ending, now: number): void {
    occupied[campaign.kind].delete(fleet.deviceId(member));
    end(campaign, member, how, now);
    fill(campaign, now);
  }

  function arrive(campaign: Campaign, member: Member, stop: number, now: number): void {
    const journey = journeyOf(campaign, member);
    const { phase } = journey.stops[stop]!;
    if (phase === "end") {
      leave(campaign, member, journey.failure ? failedBy(journey.failure) : upgraded, now);
      if (idle && journey.failure !== neverOnline) tellPhase(campaign, member, "idle", now);
      return;
    }
    if (phase !== "online") tellPhase(campaign, member, phase, now);
    else if (runsTarget(campaign, member)) return leave(campaign, member, { ...upgraded, reason: sameVersion }, now);
    else if (idle) tellPhase(campaign, member, "idle", now);
    travel(campaign, member, journey, stop + 1, now);
  }

  return {
    campaigns,
    start(campaign) {
      campaigns.set(campaign.operationId, campaign);
      schedule(campaign.opens, { type: "open", operationId: campaign.operationId });
    },
    restore(campaign) {
      campaigns.set(campaign.operationId, campaign);
      for (const member of campaign.members)
        if (member.status === "processing") occupied[campaign.kind].add(fleet.deviceId(member));
    },
    handle(event, now) {
      const campaign = campaigns.get(event.operationId)!;
      if (event.type === "device") arrive(campaign, campaign.members[event.member]!, event.stop, now);
      else fill(campaign, now);
    },
  };
}
