import { fromPlatformTime } from "@upcall/contracts";
import { Hono } from "hono";
import { identifier } from "../seeded-random.ts";
import type { Place } from "../fleet/device-group.ts";
import { kindOf } from "../fleet/packages.ts";
import { second } from "../time/clock.ts";
import { pageOf } from "./pages.ts";
import type { V5Platform } from "./platform.ts";
import { find, invalid, missing, readBody, V5Refusal } from "./refusal.ts";
import { isOpen, shownSubTask, shownTask, statusIn, type SubTask, type Task, type TaskStatus } from "./task.ts";
import { createTask, forTargets, upgradeTypes, type CreateTask } from "./task-requests.ts";

const minute = 60_000;

/** The devices that a task names. @throws V5Refusal when it names none, or one that does not exist */
function placesOf({ fleet }: V5Platform, { targets, targets_filter }: CreateTask): Place[] {
  if (targets)
    return [...new Set(targets)].map((target) => {
      const place = fleet.findDevice(target);
      if (!place) throw missing("device");
      return place;
    });
  return (targets_filter?.group_ids ?? []).flatMap((name) => {
    const group = fleet.findGroup(name);
    if (group === undefined) throw missing("group");
    return fleet.placesIn(group);
  });
}

const isWanted = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;

/** Batch tasks: created, listed, shown, deleted, stopped, retried, confirmed. */
export function taskRoutes(platform: V5Platform): Hono {
  const { tasks, packages, clock, simulation, random, wire, nextRecord, fleet } = platform;
  const app = new Hono();
  function create(request: CreateTask): Task {
    const { task_type, document, task_policy = {}, need_confirm = false } = request;
    const file = find(packages, document.package_ids?.[0] ?? document.package_id ?? "", "package");
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

  app.post("/batchtasks", async ({ req, json }) =>
    json(shownTask(create(await readBody(createTask, req.raw)), wire), wire.created),
  );

  app.get("/batchtasks", ({ req, json }) => {
    const query = req.query();
    const type = query["task_type"];
    if (!upgradeTypes.includes(type as never)) throw invalid("The parameter task_type is wrong.");
    const wanted = statusIn(query["status"]);
    const matching = [...tasks.values()].filter(
      ({ request, status }) => request["task_type"] === type && isWanted(wanted, status),
    );
    const { rows, page } = pageOf(matching, query);
    return json({ batchtasks: rows.map((task) => shownTask(task, wire)), page });
  });

  app.get("/batchtasks/:id", ({ req, json }) => {
    const task = find(tasks, req.param("id"), "task");
    const query = req.query();
    const wanted = statusIn(query["task_detail_status"]);
    const matching = task.devices.filter(
      ({ status, target }) => isWanted(wanted, status) && isWanted(query["target"], target),
    );
    const { rows, page } = pageOf(matching, query);
    const task_details = rows.map((device) => shownSubTask(device, wire));
    return json({ batchtask: shownTask(task, wire), task_details, page });
  });

  app.delete("/batchtasks/:id", ({ req, body }) => {
    tasks.delete(find(tasks, req.param("id"), "task").task_id);
    return body(null, 204);
  });

  /**
   * Serves a call that does something to the devices that it names, or to all that `may`; the answer says what became of each.
   *
   * @param refusedIn statuses of a task in which it is too late, or too early
   */
  function serve(
    action: "stop" | "retry" | "confirm",
    refusedIn: readonly TaskStatus[],
    may: (device: SubTask, task: Task) => boolean,
    act: (task: Task, allowed: readonly SubTask[], isForAll: boolean) => void,
  ): void {
    app.post(`/batchtasks/:id/${action}`, async ({ req, json }) => {
      const task = find(tasks, req.param("id"), "task");
      const { targets } = await readBody(forTargets, req.raw);
      if (refusedIn.includes(task.status)) throw new V5Refusal(400, "IOTDA.000014", `The task is ${task.status}.`);
      if (action === "confirm" && task.request["need_confirm"] !== true)
        throw invalid("The task needs no confirmation.");
      const able = new Map(task.devices.filter((device) => may(device, task)).map((device) => [device.target, device]));
      const named = targets ?? [...able.keys()];
      const allowed = named.flatMap((target) => able.get(target) ?? []);
      const results = named.map((target) =>
        able.has(target)
          ? { target, status: "success" }
          : { target, status: "failure", error_code: "IOTDA.000006", error_msg: "The device is in another status." },
      );
      act(task, allowed, targets === undefined);
      return json({ targets: results });
    });
  }

  const ended = ["Success", "Fail", "PartialSuccess", "Stopped", "Stopping"] as const;
  const isStoppable = ({ status }: SubTask): boolean => isOpen(status);
  serve("stop", ended, isStoppable, (task, allowed, isForAll) => {
    if (isForAll) simulation.stopAll(task, clock.now());
    else simulation.stop(task, allowed, clock.now());
  });
  const isRetriable = ({ status }: SubTask): boolean => ["Fail", "FailWaitRetry", "Stopped"].includes(status);
  serve("retry", ["Success", "Stopped", "Stopping", "Waitting", "Initializing"], isRetriable, (task, allowed) => {
    if (wire.retriedRecord === "new") for (const device of allowed) device.record = nextRecord();
    simulation.retry(task, allowed, clock.now());
  });
  const isUnconfirmed = (device: SubTask, { queue }: Task): boolean =>
    device.status === "Waitting" && !queue.has(device);
  serve("confirm", ended, isUnconfirmed, (task, allowed) => {
    for (const device of allowed) task.queue.add(device);
    if (task.status !== "Initializing") simulation.fill(task, clock.now());
  });
  return app;
}
