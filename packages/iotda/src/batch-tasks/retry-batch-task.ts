import type { Operation } from "@upcall/contracts/operations";
import { forTargets } from "./target-results.ts";

/** Runs the devices again that are Fail, FailWaitRetry or Stopped. Only for upgrades of software and firmware, and not while the task has yet to begin or is Success, Stopped or Stopping. Source: huaweicloud-sdk-iotda RetryBatchTask. */
export const retryBatchTask = {
  ...forTargets,
  name: "retryBatchTask",
  summary: "Retry devices of a batch task",
  path: "/v5/iot/{project_id}/batchtasks/{task_id}/retry",
  repeatable: false,
  source: "huaweicloud-sdk-iotda RetryBatchTask",
} as const satisfies Operation;
