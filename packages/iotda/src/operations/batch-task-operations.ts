import type { Operation } from "@upcall/contracts/operations";
import { confirmBatchTask } from "../batch-tasks/confirm-batch-task.ts";
import { createBatchTask } from "../batch-tasks/create-batch-task.ts";
import { deleteBatchTask } from "../batch-tasks/delete-batch-task.ts";
import { listBatchTasks } from "../batch-tasks/list-batch-tasks.ts";
import { retryBatchTask } from "../batch-tasks/retry-batch-task.ts";
import { showBatchTask } from "../batch-tasks/show-batch-task.ts";
import { stopBatchTask } from "../batch-tasks/stop-batch-task.ts";

/** Batch tasks and their devices. */
export const batchTaskOperations = {
  createBatchTask,
  listBatchTasks,
  showBatchTask,
  deleteBatchTask,
  stopBatchTask,
  retryBatchTask,
  confirmBatchTask,
} as const satisfies Record<string, Operation>;
