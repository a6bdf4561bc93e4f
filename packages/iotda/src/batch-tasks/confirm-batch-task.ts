import type { Operation } from "@upcall/contracts/operations";
import { forTargets } from "./target-results.ts";

/** Lets devices of a task begin that was made with `need_confirm`. Source: huaweicloud-sdk-iotda ConfirmBatchTask. */
export const confirmBatchTask = {
  ...forTargets,
  name: "confirmBatchTask",
  summary: "Confirm devices of a batch task",
  path: "/v5/iot/{project_id}/batchtasks/{task_id}/confirm",
  repeatable: false,
  source: "huaweicloud-sdk-iotda ConfirmBatchTask",
} as const satisfies Operation;
