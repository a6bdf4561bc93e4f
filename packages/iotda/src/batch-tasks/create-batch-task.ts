import type { Operation } from "@upcall/contracts/operations";
import { platformTime, shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyCall, timeInvalid } from "../errors/catalog.ts";
import { appId, platformId, projectId } from "../primitives/project-path.ts";
import { batchTask } from "./batch-task.ts";
import { taskTypes } from "./words.ts";

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

/**
 * Creates a batch task, such as an upgrade of up to 30,000 devices. Never repeat it blindly: look with listBatchTasks first.
 * Source: api-iothub/iot_06_v5_0045.
 */
export const createBatchTask = {
  name: "createBatchTask",
  summary: "Create a batch task",
  method: "POST",
  path: "/v5/iot/{project_id}/batchtasks",
  authenticated: true,
  repeatable: false,
  params: z.strictObject({ project_id: projectId }),
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
} as const satisfies Operation;
