import { fromPlatformTime } from "@upcall/contracts";
import { Hono } from "hono";
import { identifier } from "../seeded-random.ts";
import type { Place } from "../fleet/device-group.ts";
import { kindOf } from "../fleet/packages.ts";
import { pageOf } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { readBody } from "./read-body.ts";
import { invalid, missing, V5Refusal } from "./refusal.ts";
import { isOpen, shownSubTask, shownTask, statusIn, type SubTask, type Task } from "./task.ts";
import { createTask, forTargets, upgradeTypes, type CreateTask } from "./task-requests.ts";

const minute = 60_000;
const second = 1000;

/** The devices that a task names. @throws V5Refusal when it names none, or one that does not exist */
function placesOf(
  { fleet }: V5Platform,
  { targets, targets_filter }: Pick<CreateTask, "targets" | "targets_filter">,
): Place[] {
  if (targets)
    return [...new Set(targets)].map((target) => {
      const place = fleet.findDevice(target);
      if (!place) throw missing("device");
      return place;
    });
  return (targets_filter?.group_ids ?? []).flatMap((name) => {
    const group = fleet.findGroup(name);
    if (group === undefined) throw missing("group");
    return Array.from({ length: fleet.groups[group]!.devices }, (_, index) => ({ group, index }));
  });
}

/** Batch tasks: created, listed, shown, deleted, stopped, retried, confirmed. */
export function taskRoutes(platform: V5Platform): Hono {
  const { tasks, packages, clock, simulation, random, wire, nextRecord, fleet } = platform;
  const app = new Hono();
  const find = (id: string): Task => {
    const task = tasks.get(id);
    if (!task) throw missing("task");
    return task;
  };

  function create(request: CreateTask): Task {
    const { task_type, document, task_policy = {}, need_confirm = false } = request;
    const file = packages.get(document.package_ids?.[0] ?? document.package_id ?? "");
    if (!file) throw missing("package");
    const kind = task_type === "softwareUpgrade" ? "software" : "firmware";
    if (kindOf(file) !== kind) throw invalid("The package is of another type than the task.");
    const places = placesOf(platform, request);
    if (places.length === 0) throw invalid("The task has no targets.");
    const now = Math.ceil(clock.now() / second) * second;
    const opensAt = task_policy.schedule_time ? fromPlatformTime(task_policy.schedule_time)!.getTime() : now + second;
    if (opensAt < now || opensAt > now + 7 * 86_400_000)
      throw invalid("The parameter task_policy.schedule_time is wrong.");
    const fate = identifier(random, "operation", platform.createdTasks++);
    const devices = places.map((place): SubTask => ({
      record: nextRecord(),
      target: fleet.deviceId(place),
      place,
      status: "Waitting",
      run: 1,
      error: undefined,
    }));
    const task: Task = {
      record: nextRecord(),
      task_id: fate.slice(0, 24),
      fate,
      kind,
      version: file.version,
      request: { app_id: platform.appId, ...request },
      retries: task_policy.retry_count ?? 0,
      retryAfter: (task_policy.retry_interval ?? 0) * minute,
      created: now,
      devices,
      queue: new Set(need_confirm ? [] : devices),
      status: "Initializing",
      status_desc: "",
      busy: 0,
      open: devices.length,
    };
    tasks.set(task.task_id, task);
    simulation.start(task, opensAt);
    return task;
  }

  app.post("/batchtasks", async (context) =>
    context.json(shownTask(create(await readBody(createTask, context.req.raw)), wire), wire.created),
  );

  app.get("/batchtasks", (context) => {
    const query = context.req.query();
    const type = query["task_type"];
    if (!upgradeTypes.includes(type as never)) throw invalid("The parameter task_type is wrong.");
    const wanted = statusIn(query["status"]);
    const found = [...tasks.values()].filter(
      ({ request, status }) => request["task_type"] === type && (wanted === undefined || status === wanted),
    );
    const { rows, page } = pageOf(found, query);
    return context.json({ batchtasks: rows.map((task) => shownTask(task, wire)), page });
  });

  app.get("/batchtasks/:id", (context) => {
    const task = find(context.req.param("id"));
    const query = context.req.query();
    const wanted = statusIn(query["task_detail_status"]);
    const target = query["target"];
    const found = task.devices.filter(
      (device) =>
        (wanted === undefined || device.status === wanted) && (target === undefined || device.target === target),
    );
    const { rows, page } = pageOf(found, query);
    return context.json({
      batchtask: shownTask(task, wire),
      task_details: rows.map((device) => shownSubTask(device, wire)),
      page,
    });
  });

  app.delete("/batchtasks/:id", (context) => {
    tasks.delete(find(context.req.param("id")).task_id);
    return context.body(null, 204);
  });

  /** Devices by name, or all that may; each with what became of it. */
  function chosen(task: Task, targets: readonly string[] | undefined, may: (device: SubTask) => boolean) {
    const named = targets?.map((target) => ({
      target,
      device: task.devices.find((device) => device.target === target),
    }));
    const all = named ?? task.devices.filter(may).map((device) => ({ target: device.target, device }));
    const allowed = all.flatMap(({ device }) => (device && may(device) ? [device] : []));
    const results = all.map(({ target, device }) =>
      device && may(device)
        ? { target, status: "success" }
        : { target, status: "failure", error_code: "IOTDA.000006", error_msg: "The device is in another status." },
    );
    return { allowed, results };
  }

  function refuseIn(task: Task, statuses: readonly Task["status"][]): void {
    if (statuses.includes(task.status)) throw new V5Refusal(400, "IOTDA.000014", `The task is ${task.status}.`);
  }

  app.post("/batchtasks/:id/stop", async (context) => {
    const task = find(context.req.param("id"));
    const { targets } = await readBody(forTargets, context.req.raw);
    refuseIn(task, ["Success", "Fail", "PartialSuccess", "Stopped", "Stopping"]);
    const { allowed, results } = chosen(task, targets, ({ status }) => isOpen(status));
    if (targets) simulation.stop(task, allowed, clock.now());
    else simulation.stopAll(task, clock.now());
    return context.json({ targets: results });
  });

  app.post("/batchtasks/:id/retry", async (context) => {
    const task = find(context.req.param("id"));
    const { targets } = await readBody(forTargets, context.req.raw);
    refuseIn(task, ["Success", "Stopped", "Stopping", "Waitting", "Initializing"]);
    const retriable = ({ status }: SubTask): boolean => ["Fail", "FailWaitRetry", "Stopped"].includes(status);
    const { allowed, results } = chosen(task, targets, retriable);
    if (wire.retriedRecord === "new") for (const device of allowed) device.record = nextRecord();
    simulation.retry(task, allowed, clock.now());
    return context.json({ targets: results });
  });

  app.post("/batchtasks/:id/confirm", async (context) => {
    const task = find(context.req.param("id"));
    const { targets } = await readBody(forTargets, context.req.raw);
    refuseIn(task, ["Success", "Fail", "PartialSuccess", "Stopped", "Stopping"]);
    if (task.request["need_confirm"] !== true) throw invalid("The task needs no confirmation.");
    const waits = (device: SubTask): boolean => device.status === "Waitting" && !task.queue.has(device);
    const { allowed, results } = chosen(task, targets, waits);
    for (const device of allowed) task.queue.add(device);
    if (task.status !== "Initializing") simulation.fill(task, clock.now());
    return context.json({ targets: results });
  });
  return app;
}
