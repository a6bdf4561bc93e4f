import type { Operation } from "@upcall/contracts/operations";
import { forTargets } from "./target-results.ts";

/** Stops devices that have not ended, or the whole task. Source: huaweicloud-sdk-iotda StopBatchTask. */
export const stopBatchTask = {
  ...forTargets,
  name: "stopBatchTask",
  summary: "Stop devices of a batch task",
  path: "/v5/iot/{project_id}/batchtasks/{task_id}/stop",
  repeatable: true,
  source: "huaweicloud-sdk-iotda StopBatchTask",
} as const satisfies Operation;
