import type { ClientOf } from "@upcall/client";
import {
  createFirmwareUpgradeTask,
  createSoftwareUpgradeTask,
  deleteSingleSubscription,
  queryBatchSubscriptions,
  queryUpgradePackageList,
  queryUpgradeSubTask,
  queryUpgradeTask,
  queryUpgradeTaskList,
  subDeviceManagementData,
} from "@upcall/contracts/operations";

/** Operations that the page calls itself, with `@upcall/client` behind our proxy. */
export const pageOperations = {
  queryUpgradePackageList,
  createSoftwareUpgradeTask,
  createFirmwareUpgradeTask,
  queryUpgradeTask,
  queryUpgradeSubTask,
  deleteSingleSubscription,
} as const;

/** Every operation that is called from here; no other is in the Worker's script. */
export const platformOperations = {
  ...pageOperations,
  queryBatchSubscriptions,
  queryUpgradeTaskList,
  subDeviceManagementData,
} as const;

/** The client of the platform, as far as it is needed. */
export type Platform = ClientOf<typeof platformOperations>;
