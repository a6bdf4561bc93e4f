import type { Phase } from "@upcall/contracts/notifications";
import type { Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import type { Notify } from "../push/notify.ts";
import type { Wire } from "../wire/wire-options.ts";
import { second } from "../time/clock.ts";
import { endBody, phaseBody, type End, type Subject } from "./bodies.ts";
import { setStatus, type UpgradeOperation, type Member } from "./upgrade-operation.ts";
import { neverOnline, sameVersion, taskConflict, type Failure } from "./failures.ts";
import { drawJourney, type Behaviour, type Journey } from "./journey.ts";

/** What happens to operations at a virtual time. Plain data, so that it can be stored. */
export type UpgradeEvent =
  | { readonly type: "open"; readonly operationId: string }
  | { readonly type: "device"; readonly operationId: string; readonly member: number; readonly stop: number };

interface SimulationOptions {
  readonly wire: Wire;
  readonly fleet: Fleet;
  readonly random: Random;
  readonly behaviour: Behaviour;
  readonly schedule: (time: number, event: UpgradeEvent) => void;
  /** Takes what the platform notifies an application of. */
  readonly notify: Notify;
}

type Ending = Pick<End, "outcome" | "reason" | "errorCode">;

const upgraded: Ending = { outcome: "SUCCESS", reason: "", errorCode: 0 };
const failedBy = ({ text, errorCode }: Failure): Ending => ({ outcome: "FAIL", reason: text, errorCode });

/** The upgrade tasks of the platform and the devices in them. */
export function createSimulation({ wire, fleet, random, behaviour, schedule, notify }: SimulationOptions) {
  const { parallel = 500, retryAfter = 300, idle = false } = behaviour;
  const operations = new Map<string, UpgradeOperation>();
  /** Devices under way, per image. */
  const occupied = { software: new Set<string>(), firmware: new Set<string>() };

  const subject = ({ appId, operationId }: UpgradeOperation, member: Member): Subject => ({
    deviceId: fleet.deviceId(member),
    appId,
    operationId,
    subOperationId: member.subOperationId,
  });
  const journeyOf = ({ operationId, kind }: UpgradeOperation, member: Member): Journey =>
    drawJourney(random, behaviour, {
      offline: fleet.groups[member.group]!.offline,
      startStates: wire.startStates === "both" || wire.startStates === kind,
      keys: [operationId, fleet.deviceId(member), member.run],
    });
  const travel = (
    { operationId }: UpgradeOperation,
    { number: member }: Member,
    { stops }: Journey,
    stop: number,
    now: number,
  ): void => schedule(now + stops[stop]!.after * second, { type: "device", operationId, member, stop });
  const notifyPhase = (operation: UpgradeOperation, member: Member, phase: Phase, now: number): void =>
    notify(operation.appId, phaseBody(operation.kind, subject(operation, member), phase), now);
  const runsTarget = ({ kind, package: { version } }: UpgradeOperation, member: Member): boolean =>
    fleet.version(kind, member) === version;

  function begin(operation: UpgradeOperation, member: Member, now: number): void {
    const device = fleet.deviceId(member);
    member.started = now;
    setStatus(operation, member, "processing");
    operation.busy++;
    if (occupied[operation.kind].has(device)) return end(operation, member, failedBy(taskConflict), now);
    occupied[operation.kind].add(device);
    travel(operation, member, journeyOf(operation, member), 0, now);
  }

  /** Ends a device's run and tells the application how. */
  function end(operation: UpgradeOperation, member: Member, how: Ending, now: number): void {
    const { kind, appId } = operation;
    const sourceVersion = fleet.version(kind, member);
    const targetVersion = operation.package.version;
    if (how.outcome === "SUCCESS") fleet.install(kind, member, targetVersion);
    member.stopped = now;
    member.reason = how.reason;
    setStatus(operation, member, how.outcome === "SUCCESS" ? "success" : "fail");
    operation.busy--;
    const curVersion = fleet.version(kind, member);
    const upgradeTime = Math.round((member.stopped - member.started) / second);
    const result = { ...how, sourceVersion, targetVersion, curVersion, upgradeTime };
    notify(appId, endBody(kind, subject(operation, member), result, wire), now);
  }

  /** Lets devices begin while there is room, and ends the run when the last one is through. */
  function fill(operation: UpgradeOperation, now: number): void {
    const { members, closes = Infinity } = operation;
    if (now >= closes) stopWaiting(operation);
    while (operation.cursor < members.length && operation.busy < parallel) {
      const member = members[operation.cursor++]!;
      if (member.status === "wait") begin(operation, member, now);
    }
    if (operation.busy === 0 && operation.cursor === members.length) endRun(operation, now);
  }

  function stopWaiting(operation: UpgradeOperation): void {
    for (const member of operation.members.slice(operation.cursor))
      if (member.status === "wait") setStatus(operation, member, "stop");
    operation.cursor = operation.members.length;
  }

  function endRun(operation: UpgradeOperation, now: number): void {
    const { policy, counts, operationId, members, closes = Infinity } = operation;
    const again = policy.retryType === true && counts.fail > 0 && operation.run <= (policy.retryTimes ?? 0);
    if (!again || now + retryAfter * second >= closes) {
      operation.stopped = now;
      return;
    }
    operation.run++;
    operation.cursor = 0;
    for (const member of members.filter(({ status }) => status === "fail")) {
      setStatus(operation, member, "wait");
      member.run = operation.run;
    }
    schedule(now + retryAfter * second, { type: "open", operationId });
  }

  /** Ends a device's run and lets others begin. */
  function leave(operation: UpgradeOperation, member: Member, how: Ending, now: number): void {
    occupied[operation.kind].delete(fleet.deviceId(member));
    end(operation, member, how, now);
    fill(operation, now);
  }

  function arrive(operation: UpgradeOperation, member: Member, stop: number, now: number): void {
    const journey = journeyOf(operation, member);
    const { phase } = journey.stops[stop]!;
    if (phase === "end") {
      leave(operation, member, journey.failure ? failedBy(journey.failure) : upgraded, now);
      if (idle && journey.failure !== neverOnline) notifyPhase(operation, member, "idle", now);
      return;
    }
    if (phase !== "online") notifyPhase(operation, member, phase, now);
    else if (runsTarget(operation, member)) return leave(operation, member, { ...upgraded, reason: sameVersion }, now);
    else if (idle) notifyPhase(operation, member, "idle", now);
    travel(operation, member, journey, stop + 1, now);
  }

  return {
    operations: operations as ReadonlyMap<string, UpgradeOperation>,
    start(operation: UpgradeOperation): void {
      operations.set(operation.operationId, operation);
      schedule(operation.opens, { type: "open", operationId: operation.operationId });
    },
    /** Puts an operation of an earlier run back; its events are scheduled elsewhere. */
    restore(operation: UpgradeOperation): void {
      operations.set(operation.operationId, operation);
      for (const member of operation.members)
        if (member.status === "processing") occupied[operation.kind].add(fleet.deviceId(member));
    },
    handle(event: UpgradeEvent, now: number): void {
      const operation = operations.get(event.operationId)!;
      if (event.type === "device") arrive(operation, operation.members[event.member]!, event.stop, now);
      else fill(operation, now);
    },
  };
}
