import { lenientBoolean, lenientNumber, openEnum } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { taskStatuses, taskTypes } from "./words.ts";

/** Devices of a task per status. */
export const taskProgress = z.looseObject({
  total: z.nullish(lenientNumber),
  processing: z.nullish(lenientNumber),
  success: z.nullish(lenientNumber),
  fail: z.nullish(lenientNumber),
  waitting: z.nullish(lenientNumber),
  fail_wait_retry: z.nullish(lenientNumber),
  stopped: z.nullish(lenientNumber),
  removed: z.nullish(lenientNumber),
});

/** A batch task. */
export const batchTask = z.looseObject({
  task_id: z.string(),
  task_name: z.nullish(z.string()),
  task_type: z.nullish(openEnum(taskTypes)),
  task_mode: z.nullish(z.string()),
  need_confirm: z.nullish(lenientBoolean),
  task_ext_info: z.nullish(z.looseObject({})),
  targets: z.nullish(z.array(z.string())),
  targets_filter: z.nullish(z.looseObject({})),
  document: z.nullish(z.looseObject({})),
  task_policy: z.nullish(z.looseObject({})),
  status: z.nullish(openEnum(taskStatuses)),
  status_desc: z.nullish(z.string()),
  task_progress: z.nullish(taskProgress),
  /** UTC, `20151212T121212Z`. */
  create_time: z.nullish(z.string()),
});
export type BatchTask = z.infer<typeof batchTask>;
