import { Hono } from "hono";
import { createRandom, identifier } from "../seeded-random.ts";
import { createFaultDesk, type FaultDesk } from "../faults/fault-desk.ts";
import { createFleet } from "../fleet/fleet.ts";
import { createPackages, defaultPackages } from "../fleet/packages.ts";
import { editions } from "../push/edition.ts";
import type { PushBody } from "../push/body.ts";
import { createNotify } from "../push/notify.ts";
import { createOutbox, isPushEvent, type PushEvent } from "../push/outbox.ts";
import { createRecord, type PushRecord } from "../push/record.ts";
import { createSend } from "../push/send.ts";
import { virtualClock } from "../time/clock.ts";
import { createTimeline } from "../time/timeline.ts";
import { createAccess } from "./access.ts";
import { wireDefaults, type V5EmulatorOptions, type V5Wire } from "./options.ts";
import { packageRoutes } from "./package-routes.ts";
import { createRecordIds } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { devicePush, signing, taskPush } from "./push.ts";
import { V5Refusal } from "./refusal.ts";
import { createRules } from "./rules.ts";
import { ruleRoutes } from "./rule-routes.ts";
import { createSimulation, type TaskEvent } from "./simulation.ts";
import { isOpen, type Task } from "./task.ts";
import { taskRoutes } from "./task-routes.ts";

/** IoTDA v5, without a socket. */
export interface V5Emulator {
  /** Answers a call of IoTDA, or of the identity service. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Everything that was pushed, with its fate; `notifyType` is resource and event, such as `batchtask/update`. */
  readonly record: Pick<PushRecord, "notifications" | "deliveries">;
  readonly faults: Pick<FaultDesk, "add" | "remove" | "all">;
  /** Deletes a device from the platform: where it has not ended, it is `Removed`. */
  removeDevice(deviceId: string): void;
  /** Resolves when every device has ended and nothing waits to be pushed. */
  idle(): Promise<void>;
  /** Holds devices and pushes still; calls are answered meanwhile. */
  pause(): void;
  resume(): void;
  /** Stops for good: nothing is pushed any more once it resolves. */
  close(): Promise<void>;
}

function createPlatform(options: V5EmulatorOptions) {
  const { clock = virtualClock(), appId = "app-1", behaviour = {}, deadline = 15_000, concurrency = 32 } = options;
  const wire: V5Wire = { ...wireDefaults, ...(options.wire as Partial<V5Wire>) };
  const random = createRandom(options.seed ?? 1);
  const fleet = createFleet(options.fleet ?? [{ group: "meters", devices: 100 }]);
  const rules = createRules();
  const record = createRecord();
  const faults = createFaultDesk(options.faults ?? [], random);
  const timeline = createTimeline<PushEvent | TaskEvent>({
    clock,
    handle: (event, now) => (isPushEvent(event) ? outbox.handle(event, now) : simulation.handle(event, now)),
    endTick: (now) => outbox.flush(now),
  });
  const schedule = timeline.at;
  const deliver = signing(options.deliver ?? ((request) => fetch(request)), { rules, wire, clock, random });
  const send = createSend({ record, deliver, deadline, desk: faults, random });
  const outbox = createOutbox({ edition: editions.C, record, send, concurrency, schedule });
  const notify = createNotify({ subscriptions: rules, record, outbox, desk: faults, random, schedule });
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
    schedule,
    changed: (task, now) => push((id) => taskPush(task, appId, id, now, wire), now),
    installed: (_, device, now) => {
      if (wire.deviceUpdates) push((id) => devicePush(device, fleet, appId, id, now), now);
    },
  });
  const platform: V5Platform = {
    appId,
    wire,
    random,
    clock,
    fleet,
    packages: createPackages(defaultPackages),
    tasks: new Map<string, Task>(),
    createdTasks: 0,
    rules,
    simulation,
    nextRecord: createRecordIds(),
  };
  return { platform, record, faults, timeline };
}

/**
 * Makes an IoTDA v5 with its own devices and clock: signed calls, batch tasks, packages, forwarding rules, and pushes that are discarded when they are not
 * taken, with block list, probe and backlog.
 *
 * @throws ConfigError naming the option that is wrong
 * @example
 * const emulator = createV5Emulator({ accessKeys: [{ accessKey: "AK", secretKey: "SK" }] });
 */
export function createV5Emulator(options: V5EmulatorOptions): V5Emulator {
  const { platform, record, faults, timeline } = createPlatform(options);
  const { projectId = "project-1" } = options;
  const access = createAccess(options, platform.wire, platform.clock, platform.random);
  const app = new Hono();
  app.route("/", access.tokenRoutes);
  const project = new Hono();
  project.use(async ({ req }, next) => {
    await access.admit(req.raw);
    await next();
  });
  project.route("/", taskRoutes(platform));
  project.route("/routing-rule", ruleRoutes(platform));
  project.route("/ota-upgrades", packageRoutes(platform));
  app.route(`/v5/iot/${projectId}`, project);
  app.onError((problem, context) => {
    if (!(problem instanceof V5Refusal)) throw problem;
    const headers = { date: new Date(platform.clock.wall()).toUTCString() };
    return context.json({ error_code: problem.code, error_msg: problem.message }, problem.status as 400, headers);
  });
  app.notFound((context) => context.json({ error_code: "APIGW.0101", error_msg: "The API does not exist." }, 404));
  return {
    fetch: async (request) => app.fetch(request),
    record,
    faults,
    removeDevice(deviceId) {
      const { tasks, simulation, clock } = platform;
      for (const task of tasks.values())
        for (const device of task.devices)
          if (device.target === deviceId && isOpen(device.status)) simulation.remove(task, device, clock.now());
    },
    idle: timeline.idle,
    pause: timeline.pause,
    resume: timeline.resume,
    close: timeline.close,
  };
}
