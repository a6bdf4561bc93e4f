import { getAuthToken } from "../auth/get-auth-token.ts";
import { logout } from "../auth/logout.ts";
import { refreshAuthToken } from "../auth/refresh-auth-token.ts";
import { deleteBatchSubscriptions } from "../subscriptions/delete-batch-subscriptions.ts";
import { deleteSingleSubscription } from "../subscriptions/delete-single-subscription.ts";
import { queryBatchSubscriptions } from "../subscriptions/query-batch-subscriptions.ts";
import { querySingleSubscription } from "../subscriptions/query-single-subscription.ts";
import { subDeviceBusinessData } from "../subscriptions/sub-device-business-data.ts";
import { subDeviceManagementData } from "../subscriptions/sub-device-management-data.ts";
import { createFirmwareUpgradeTask } from "../upgrades/create-firmware-upgrade-task.ts";
import { createSoftwareUpgradeTask } from "../upgrades/create-software-upgrade-task.ts";
import { deleteUpgradePackage } from "../upgrades/delete-upgrade-package.ts";
import { queryUpgradePackage } from "../upgrades/query-upgrade-package.ts";
import { queryUpgradePackageList } from "../upgrades/query-upgrade-package-list.ts";
import { queryUpgradeSubTask } from "../upgrades/query-upgrade-sub-task.ts";
import { queryUpgradeTask } from "../upgrades/query-upgrade-task.ts";
import { queryUpgradeTaskList } from "../upgrades/query-upgrade-task-list.ts";
import type { Operation } from "./operation.ts";

/** Login, renewal and logout: the calls without `app_key` and `Authorization`. */
export const authOperations = { getAuthToken, refreshAuthToken, logout } as const satisfies Record<string, Operation>;

/** Subscriptions to management and service data. */
export const subscriptionOperations = {
  subDeviceManagementData,
  subDeviceBusinessData,
  querySingleSubscription,
  queryBatchSubscriptions,
  deleteSingleSubscription,
  deleteBatchSubscriptions,
} as const satisfies Record<string, Operation>;

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

/** Every operation, under the platform's documented API name. */
export const operations = { ...authOperations, ...subscriptionOperations, ...upgradeOperations } as const;

export type OperationName = keyof typeof operations;
export type { ErrorCodeOf, Operation, ReplyOf, RequestOf } from "./operation.ts";
