import type { Operation } from "@upcall/contracts/operations";
import { openEnum, platformTime, rows, shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { batchTask } from "../batch-tasks/batch-task.ts";
import { subTask } from "../batch-tasks/sub-task.ts";
import { subTaskStatuses, taskStatuses, taskTypes } from "../batch-tasks/words.ts";
import { anyCall, timeInvalid } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { creation, deletion, listing } from "../primitives/project-calls.ts";
import { appId, platformId, projectId } from "../primitives/project-path.ts";

const policy = z
  .strictObject({
    /** UTC, within seven days. */
    schedule_time: z.optional(platformTime(timeInvalid.code)),
    retry_count: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    /** Minutes. */
    retry_interval: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  })
  .check(
    z.refine(({ retry_count, retry_interval }) => (retry_count === undefined) === (retry_interval === undefined), {
      message: "must be given together with retry_interval, or not at all",
      path: ["retry_count"],
    }),
  );

const extInfo = z
  .looseObject({})
  .check(z.refine((info) => JSON.stringify(info).length <= 512, "must have at most 512 characters as JSON"));

const taskParams = z.strictObject({ project_id: projectId, task_id: platformId });

/** Stop, retry and confirm: they differ in name, path and page. Without `targets` they are for every device of the task. */
const forTargets = {
  ...creation,
  params: taskParams,
  body: z.strictObject({ targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(100))) }),
  reply: {
    status: 200,
    body: z.looseObject({
      targets: rows(
        z.looseObject({
          target: z.string(),
          status: z.nullish(openEnum(["success", "failure"])),
          error_code: z.nullish(z.string()),
          error_msg: z.nullish(z.string()),
        }),
      ),
    }),
  },
} as const;

/** Batch tasks and their devices. */
export const batchTaskOperations = {
  /**
   * Creates a batch task, such as an upgrade of up to 30,000 devices. Never repeat it blindly: look with listBatchTasks first.
   * Source: api-iothub/iot_06_v5_0045.
   */
  createBatchTask: {
    ...creation,
    name: "createBatchTask",
    summary: "Create a batch task",
    path: "/v5/iot/{project_id}/batchtasks",
    body: z.strictObject({
      app_id: z.optional(appId),
      task_name: text(128),
      task_type: z.enum(taskTypes),
      task_mode: z.optional(z.literal("GATEWAY")),
      /** Keeps the devices waiting until confirmBatchTask. */
      need_confirm: z.optional(z.boolean()),
      /** Handed to the devices. */
      task_ext_info: z.optional(extInfo),
      /** Ids of devices; goes before `targets_filter`, which goes before `document_source`. */
      targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(30_000))),
      targets_filter: z.optional(z.strictObject({ group_ids: z.array(platformId).check(z.minLength(1)) })),
      /** For an upgrade `{ package_ids }`; an older edition reads a single `package_id`. */
      document: z.optional(z.looseObject({})),
      task_policy: z.optional(policy),
      document_source: z.optional(shortText),
    }),
    /** Success is documented without its status. */
    reply: { status: 201, body: batchTask },
    errors: [...anyCall, timeInvalid],
    source: "api-iothub/iot_06_v5_0045",
  },

  /** Lists batch tasks of one type, the newest first. Source: api-iothub/iot_06_v5_0028. */
  listBatchTasks: {
    ...listing,
    name: "listBatchTasks",
    summary: "List batch tasks",
    path: "/v5/iot/{project_id}/batchtasks",
    query: z.strictObject({
      task_type: z.enum(taskTypes),
      app_id: z.optional(appId),
      status: z.optional(z.enum(taskStatuses)),
      ...pageQuery,
    }),
    reply: { status: 200, body: z.looseObject({ batchtasks: rows(batchTask), ...pageReply }) },
    source: "api-iothub/iot_06_v5_0028",
  },

  /** Shows a batch task with a page of its devices. Source: api-iothub/iot_06_v5_0017. */
  showBatchTask: {
    ...listing,
    name: "showBatchTask",
    summary: "Show a batch task and its devices",
    path: "/v5/iot/{project_id}/batchtasks/{task_id}",
    params: taskParams,
    query: z.strictObject({
      task_detail_status: z.optional(z.enum(subTaskStatuses)),
      /** One device. */
      target: z.optional(text(128)),
      ...pageQuery,
    }),
    reply: {
      status: 200,
      body: z.looseObject({ batchtask: z.nullish(batchTask), task_details: rows(subTask), ...pageReply }),
    },
    source: "api-iothub/iot_06_v5_0017",
  },

  /** Deletes a batch task. Source: huaweicloud-sdk-iotda DeleteBatchTask. */
  deleteBatchTask: {
    ...deletion,
    name: "deleteBatchTask",
    summary: "Delete a batch task",
    path: "/v5/iot/{project_id}/batchtasks/{task_id}",
    params: taskParams,
    source: "huaweicloud-sdk-iotda DeleteBatchTask",
  },

  /** Stops devices that have not ended, or the whole task. Source: huaweicloud-sdk-iotda StopBatchTask. */
  stopBatchTask: {
    ...forTargets,
    name: "stopBatchTask",
    summary: "Stop devices of a batch task",
    path: "/v5/iot/{project_id}/batchtasks/{task_id}/stop",
    repeatable: true,
    source: "huaweicloud-sdk-iotda StopBatchTask",
  },

  /** Runs the devices again that are Fail, FailWaitRetry or Stopped. Only for upgrades of software and firmware, and not while the task has yet to begin or is Success, Stopped or Stopping. Source: huaweicloud-sdk-iotda RetryBatchTask. */
  retryBatchTask: {
    ...forTargets,
    name: "retryBatchTask",
    summary: "Retry devices of a batch task",
    path: "/v5/iot/{project_id}/batchtasks/{task_id}/retry",
    repeatable: false,
    source: "huaweicloud-sdk-iotda RetryBatchTask",
  },

  /** Lets devices of a task begin that was made with `need_confirm`. Source: huaweicloud-sdk-iotda ConfirmBatchTask. */
  confirmBatchTask: {
    ...forTargets,
    name: "confirmBatchTask",
    summary: "Confirm devices of a batch task",
    path: "/v5/iot/{project_id}/batchtasks/{task_id}/confirm",
    repeatable: false,
    source: "huaweicloud-sdk-iotda ConfirmBatchTask",
  },
} as const satisfies Record<string, Operation>;
