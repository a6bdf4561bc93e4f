import type { Operation } from "../operations/operation.ts";
import { createUpgradeTask } from "./create-upgrade-task.ts";

/**
 * Starts a software upgrade. Never repeat it blindly: look with queryUpgradeTaskList first.
 * Source: api-IoT/iot_06_0078.
 */
export const createSoftwareUpgradeTask = {
  ...createUpgradeTask,
  name: "createSoftwareUpgradeTask",
  summary: "Create a software upgrade task",
  path: "/iodm/northbound/v1.5.0/operations/softwareUpgrade",
  source: "api-IoT/iot_06_0078",
} as const satisfies Operation;
