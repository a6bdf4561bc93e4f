import { createRandom, identifier } from "../seeded-random.ts";
import { createFaultDesk } from "../faults/fault-desk.ts";
import { createFleet } from "../fleet/fleet.ts";
import { createPackages } from "../fleet/packages.ts";
import type { PushBody } from "../push/body.ts";
import { createPush } from "../push/create-push.ts";
import { editions } from "../push/edition.ts";
import { virtualClock } from "../time/clock.ts";
import { wireDefaults, type V5EmulatorOptions, type V5Wire } from "./options.ts";
import { createRecordIds } from "./pages.ts";
import { devicePush, signing, taskPush } from "./push.ts";
import { createRules } from "./rules.ts";
import { createSimulation, type TaskEvent } from "./simulation.ts";
import type { Task } from "./task.ts";

/** What the calls of an emulated IoTDA work on. */
export function createV5Platform(options: V5EmulatorOptions) {
  const { clock = virtualClock(), appId = "app-1", behaviour = {} } = options;
  const wire: V5Wire = { ...wireDefaults, ...(options.wire as Partial<V5Wire>) };
  const random = createRandom(options.seed ?? 1);
  const fleet = createFleet(options.fleet);
  const rules = createRules();
  const faults = createFaultDesk(options.faults ?? [], random);
  const { record, timeline, notify } = createPush<TaskEvent>({
    ...options,
    clock,
    edition: editions.C,
    subscriptions: rules,
    desk: faults,
    random,
    deliver: signing(options.deliver ?? ((request) => fetch(request)), rules, wire, clock, random),
    handle: (event, now) => simulation.handle(event, now),
  });
  let pushes = 0;
  const push = (make: (requestId: string) => PushBody, now: number): void => {
    notify(appId, make(identifier(random, "request", pushes++)), now);
    // What a call pushes outside of a tick goes out with the next.
    timeline.at(now, { type: "flush" });
  };
  const simulation = createSimulation({
    fleet,
    random,
    behaviour,
    schedule: timeline.at,
    changed: (task, now) => push((id) => taskPush(task, appId, id, now, wire), now),
    installed: (device, now) => {
      if (wire.deviceUpdates) push((id) => devicePush(device, fleet, appId, id, now), now);
    },
  });
  return {
    appId,
    wire,
    random,
    clock,
    fleet,
    packages: createPackages(),
    tasks: new Map<string, Task>(),
    /** How many tasks were ever created; their fates derive from it. */
    createdTasks: 0,
    rules,
    simulation,
    /** Record ids, by which lists run. */
    nextRecord: createRecordIds(),
    record,
    faults,
    timeline,
  };
}
export type V5Platform = ReturnType<typeof createV5Platform>;
