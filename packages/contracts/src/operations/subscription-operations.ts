import { deleteBatchSubscriptions } from "../subscriptions/delete-batch-subscriptions.ts";
import { deleteSingleSubscription } from "../subscriptions/delete-single-subscription.ts";
import { queryBatchSubscriptions } from "../subscriptions/query-batch-subscriptions.ts";
import { querySingleSubscription } from "../subscriptions/query-single-subscription.ts";
import { subDeviceBusinessData } from "../subscriptions/sub-device-business-data.ts";
import { subDeviceManagementData } from "../subscriptions/sub-device-management-data.ts";
import type { Operation } from "./operation.ts";

/** Subscriptions to management and service data. */
export const subscriptionOperations = {
  subDeviceManagementData,
  subDeviceBusinessData,
  querySingleSubscription,
  queryBatchSubscriptions,
  deleteSingleSubscription,
  deleteBatchSubscriptions,
} as const satisfies Record<string, Operation>;
