import { Hono } from "hono";
import type { FaultDesk } from "../faults/fault-desk.ts";
import type { PushRecord } from "../push/record.ts";
import { createAccess } from "./access.ts";
import type { V5EmulatorOptions } from "./options.ts";
import { packageRoutes } from "./package-routes.ts";
import { createV5Platform } from "./platform.ts";
import { V5Refusal } from "./refusal.ts";
import { ruleRoutes } from "./rule-routes.ts";
import { isOpen } from "./task.ts";
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

/**
 * Makes an IoTDA v5 with its own devices and clock: signed calls, batch tasks, packages, forwarding rules, and pushes that are discarded when they are not
 * taken, with block list, probe and backlog.
 *
 * @throws ConfigError naming the option that is wrong
 * @example
 * const emulator = createV5Emulator({ accessKeys: [{ accessKey: "AK", secretKey: "SK" }] });
 */
export function createV5Emulator(options: V5EmulatorOptions): V5Emulator {
  const platform = createV5Platform(options);
  const { record, faults, timeline, tasks, simulation, clock } = platform;
  const { projectId = "project-1" } = options;
  const access = createAccess(options, platform.wire, clock, platform.random);
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
    const headers = { date: new Date(clock.wall()).toUTCString() };
    return context.json({ error_code: problem.code, error_msg: problem.message }, problem.status as 400, headers);
  });
  app.notFound((context) => context.json({ error_code: "APIGW.0101", error_msg: "The API does not exist." }, 404));
  return {
    fetch: async (request) => app.fetch(request),
    record,
    faults,
    removeDevice(deviceId) {
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
