import type { Place, UpgradeKind } from "../fleet/device-group.ts";
import { instant } from "../time/clock.ts";
import type { V5Wire } from "./options.ts";
import type { Recorded } from "./pages.ts";

export type TaskStatus =
  | "Initializing"
  | "Waitting"
  | "Processing"
  | "Success"
  | "Fail"
  | "PartialSuccess"
  | "Stopped"
  | "Stopping";
export type SubTaskStatus = "Waitting" | "Processing" | "Success" | "Fail" | "FailWaitRetry" | "Stopped" | "Removed";

/** A device in a task. */
export interface SubTask extends Recorded {
  record: string;
  readonly target: string;
  readonly place: Place;
  status: SubTaskStatus;
  /** Which run of the device this is; 1 is the first. */
  run: number;
  error: { readonly error_code: string; readonly error_msg: string } | undefined;
}

/** A batch task that upgrades devices. */
export interface Task extends Recorded {
  readonly task_id: string;
  /** Names the task among what is drawn; the same as V1's operation of this number. */
  readonly fate: string;
  readonly kind: UpgradeKind;
  readonly version: string;
  /** What the application asked for. */
  readonly request: Readonly<Record<string, unknown>>;
  readonly retries: number;
  /** Milliseconds between a failure and the next run. */
  readonly retryAfter: number;
  readonly created: number;
  readonly devices: readonly SubTask[];
  /** Devices that begin when there is room; one that asks for a confirmation is not among them before. */
  readonly queue: Set<SubTask>;
  status: TaskStatus;
  status_desc: string;
  /** Devices under way. */
  busy: number;
  /** Devices that may still come to another status by themselves. */
  open: number;
}

const counters: Readonly<Record<SubTaskStatus, string>> = {
  Processing: "processing",
  Success: "success",
  Fail: "fail",
  Waitting: "waitting",
  FailWaitRetry: "fail_wait_retry",
  Stopped: "stopped",
  Removed: "removed",
};

export const isOpen = (status: SubTaskStatus): boolean =>
  status === "Waitting" || status === "Processing" || status === "FailWaitRetry";

export function setStatus(task: Task, device: SubTask, status: SubTaskStatus): void {
  task.open += Number(isOpen(status)) - Number(isOpen(device.status));
  task.busy += Number(status === "Processing") - Number(device.status === "Processing");
  task.queue.delete(device);
  device.status = status;
}

/** The status of a task that has come to its end. */
export function endStatus({ devices, status }: Task): TaskStatus {
  const count = (wanted: SubTaskStatus): number => devices.filter((device) => device.status === wanted).length;
  if (status === "Stopping") return "Stopped";
  const [success, removed] = [count("Success"), count("Removed")];
  if (success + removed === devices.length && success > 0) return "Success";
  if (success > 0) return "PartialSuccess";
  return count("Stopped") + removed === devices.length ? "Stopped" : "Fail";
}

const spelled = (status: string, { waiting }: V5Wire): string => (status === "Waitting" ? waiting : status);

/** A task as the platform's queries show it. */
export function shownTask(task: Task, wire: V5Wire): object {
  const progress: Record<string, number> = { total: task.devices.length };
  for (const field of Object.values(counters)) progress[field] = 0;
  for (const { status } of task.devices) progress[counters[status]]! += 1;
  const { targets: _targets, ...request } = task.request;
  return {
    ...request,
    task_id: task.task_id,
    status: spelled(task.status, wire),
    status_desc: task.status_desc,
    task_progress: progress,
    create_time: instant(task.created),
  };
}

/** A device of a task as the platform's queries show it. */
export const shownSubTask = ({ target, status, error }: SubTask, wire: V5Wire): object => ({
  target,
  status: spelled(status, wire),
  output: "",
  ...(error && { error }),
});

/** The status behind a spelling of a query. */
export const statusIn = (text: string | undefined): string | undefined => (text === "Waiting" ? "Waitting" : text);
