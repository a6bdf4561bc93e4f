import type { Random } from "../seeded-random.ts";
import type { Fleet } from "../fleet/fleet.ts";
import { second } from "../time/clock.ts";
import { taskConflict } from "../upgrades/failures.ts";
import { drawJourney, type Behaviour } from "../upgrades/journey.ts";
import { endStatus, isOpen, setStatus, type SubTask, type SubTaskStatus, type Task, type TaskStatus } from "./task.ts";

/** What happens to tasks at a virtual time. */
export type TaskEvent =
  /** Nothing but the end of the tick, which sends what a call has pushed. */
  | { readonly type: "flush" }
  | { readonly type: "open"; readonly task: Task }
  | { readonly type: "stopped"; readonly task: Task }
  | ({ readonly type: "again" } & Run)
  | ({ readonly type: "end"; readonly through: boolean } & Run);

interface Run {
  readonly task: Task;
  readonly device: SubTask;
  readonly run: number;
}

interface SimulationOptions {
  readonly fleet: Fleet;
  readonly random: Random;
  readonly behaviour: Omit<Behaviour, "idle" | "retryAfter">;
  readonly schedule: (time: number, event: TaskEvent) => void;
  /** Told when a task has come to another status. */
  readonly changed: (task: Task, now: number) => void;
  /** Told when a device has another version. */
  readonly installed: (device: SubTask, now: number) => void;
}

/** Runs the devices of batch tasks. */
export function createSimulation(options: SimulationOptions) {
  const { fleet, random, behaviour, schedule, changed, installed } = options;
  const { parallel = 500 } = behaviour;
  const occupied = { software: new Set<string>(), firmware: new Set<string>() };

  function become(task: Task, status: TaskStatus, now: number): void {
    if (task.status === status) return;
    task.status = status;
    changed(task, now);
  }

  const journeyOf = ({ fate }: Task, { place, target, run }: SubTask) =>
    drawJourney(random, behaviour, {
      offline: fleet.groups[place.group]!.offline,
      startStates: false,
      keys: [fate, target, run],
    });

  function begin(task: Task, device: SubTask, now: number): void {
    const { kind, version } = task;
    setStatus(task, device, "Processing");
    if (occupied[kind].has(device.target)) return fail(task, device, taskConflict.text, now);
    occupied[kind].add(device.target);
    const { stops } = journeyOf(task, device);
    const whole = stops.reduce((sum, { after }) => sum + after, 0);
    // A device that runs the target version is through as soon as it is online.
    const through = fleet.version(kind, device.place) === version && stops.length > 1;
    const ends = now + (through ? stops[0]!.after : whole) * second;
    schedule(ends, { type: "end", task, device, run: device.run, through });
  }

  function succeed(task: Task, device: SubTask, now: number): void {
    const { kind, version } = task;
    setStatus(task, device, "Success");
    device.error = undefined;
    if (fleet.version(kind, device.place) === version) return;
    fleet.install(kind, device.place, version);
    installed(device, now);
  }

  function fail(task: Task, device: SubTask, reason: string, now: number): void {
    device.error = { error_code: "IOTDA.014050", error_msg: reason };
    const again = device.run <= task.retries;
    setStatus(task, device, again ? "FailWaitRetry" : "Fail");
    if (again) schedule(now + task.retryAfter, { type: "again", task, device, run: device.run });
  }

  function again(task: Task, device: SubTask): void {
    device.run += 1;
    setStatus(task, device, "Waitting");
    task.queue.add(device);
  }

  /** Lets devices begin that may. */
  function fill(task: Task, now: number): void {
    for (const device of task.queue) {
      if (task.busy >= parallel) break;
      become(task, "Processing", now);
      begin(task, device, now);
    }
    if (task.open === 0) become(task, endStatus(task), now);
  }

  function leave(task: Task, device: SubTask, status: "Stopped" | "Removed"): void {
    if (device.status === "Processing") occupied[task.kind].delete(device.target);
    setStatus(task, device, status);
  }

  /** Whether the device is still in the run that the event belongs to. */
  const isCurrent = ({ device, run }: Run, status: SubTaskStatus): boolean =>
    device.run === run && device.status === status;

  function arrive({ task, device }: Run, through: boolean, now: number): void {
    occupied[task.kind].delete(device.target);
    const { failure } = journeyOf(task, device);
    if (failure && !through) fail(task, device, failure.text, now);
    else succeed(task, device, now);
  }

  return {
    start: (task: Task, opensAt: number): void => schedule(opensAt, { type: "open", task }),
    fill,
    handle(event: TaskEvent, now: number): void {
      if (event.type === "flush") return;
      const { task } = event;
      if (event.type === "stopped") return become(task, "Stopped", now);
      if (task.status === "Stopping" || task.status === "Stopped") return;
      if (event.type === "open" && task.status === "Initializing") become(task, "Waitting", now);
      if (event.type === "end" && isCurrent(event, "Processing")) arrive(event, event.through, now);
      if (event.type === "again" && isCurrent(event, "FailWaitRetry")) again(task, event.device);
      fill(task, now);
    },
    stop(task: Task, devices: readonly SubTask[], now: number): void {
      for (const device of devices) leave(task, device, "Stopped");
      fill(task, now);
    },
    stopAll(task: Task, now: number): void {
      for (const device of task.devices) if (isOpen(device.status)) leave(task, device, "Stopped");
      become(task, "Stopping", now);
      schedule(now + second, { type: "stopped", task });
    },
    retry(task: Task, devices: readonly SubTask[], now: number): void {
      for (const device of devices) again(task, device);
      become(task, "Processing", now);
      fill(task, now);
    },
    remove(task: Task, device: SubTask, now: number): void {
      leave(task, device, "Removed");
      fill(task, now);
    },
  };
}
