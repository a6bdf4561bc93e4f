import type { Operation } from "../operations/operation.ts";
import { createUpgradeTask } from "./create-upgrade-task.ts";

/**
 * Starts a firmware upgrade. Never repeat it blindly: look with queryUpgradeTaskList first.
 * Source: api-IoT/iot_06_0079.
 */
export const createFirmwareUpgradeTask = {
  ...createUpgradeTask,
  name: "createFirmwareUpgradeTask",
  summary: "Create a firmware upgrade task",
  path: "/iodm/northbound/v1.5.0/operations/firmwareUpgrade",
  source: "api-IoT/iot_06_0079",
} as const satisfies Operation;
