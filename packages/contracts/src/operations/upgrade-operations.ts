import { createFirmwareUpgradeTask } from "../upgrades/create-firmware-upgrade-task.ts";
import { createSoftwareUpgradeTask } from "../upgrades/create-software-upgrade-task.ts";
import { deleteUpgradePackage } from "../upgrades/delete-upgrade-package.ts";
import { queryUpgradePackage } from "../upgrades/query-upgrade-package.ts";
import { queryUpgradePackageList } from "../upgrades/query-upgrade-package-list.ts";
import { queryUpgradeSubTask } from "../upgrades/query-upgrade-sub-task.ts";
import { queryUpgradeTask } from "../upgrades/query-upgrade-task.ts";
import { queryUpgradeTaskList } from "../upgrades/query-upgrade-task-list.ts";
import type { Operation } from "./operation.ts";

/** Packages, upgrade tasks and their sub-tasks. */
export const upgradeOperations = {
  queryUpgradePackageList,
  queryUpgradePackage,
  deleteUpgradePackage,
  createSoftwareUpgradeTask,
  createFirmwareUpgradeTask,
  queryUpgradeTask,
  queryUpgradeSubTask,
  queryUpgradeTaskList,
} as const satisfies Record<string, Operation>;
