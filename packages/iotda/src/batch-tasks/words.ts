/** Types of batch tasks. */
export const taskTypes = [
  "softwareUpgrade",
  "firmwareUpgrade",
  "moduleUpgrade",
  "createDevices",
  "deleteDevices",
  "freezeDevices",
  "unfreezeDevices",
  "createCommands",
  "createAsyncCommands",
  "createMessages",
  "updateDeviceShadows",
  "updateDevices",
  "changeGateway",
] as const;
export type TaskType = (typeof taskTypes)[number];

/** Statuses of a task. "Waitting" is the platform's spelling. */
export const taskStatuses = [
  "Initializing",
  "Waitting",
  "Processing",
  "Success",
  "Fail",
  "PartialSuccess",
  "Stopped",
  "Stopping",
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Statuses of a device within a task. */
export const subTaskStatuses = [
  "Waitting",
  "Processing",
  "Success",
  "Fail",
  "FailWaitRetry",
  "Stopped",
  "Removed",
] as const;
export type SubTaskStatus = (typeof subTaskStatuses)[number];

/** Reads a status in the platform's spelling, or in the dictionary's. */
export const statusOf = (word: string | null | undefined): string | undefined =>
  word === "Waiting" ? "Waitting" : (word ?? undefined);

const ends: ReadonlySet<string | undefined> = new Set(["Success", "Fail", "PartialSuccess", "Stopped"]);

/** Whether a task of this status runs no more, until somebody retries it. */
export const isEnd = (status: string | null | undefined): boolean => ends.has(statusOf(status));
