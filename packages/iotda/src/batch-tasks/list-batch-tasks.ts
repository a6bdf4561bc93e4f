import type { Operation } from "@upcall/contracts/operations";
import { rows } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyList } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { appId, projectId } from "../primitives/project-path.ts";
import { batchTask } from "./batch-task.ts";
import { taskStatuses, taskTypes } from "./words.ts";

/** Lists batch tasks of one type, the newest first. Source: api-iothub/iot_06_v5_0028. */
export const listBatchTasks = {
  name: "listBatchTasks",
  summary: "List batch tasks",
  method: "GET",
  path: "/v5/iot/{project_id}/batchtasks",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId }),
  query: z.strictObject({
    task_type: z.enum(taskTypes),
    app_id: z.optional(appId),
    status: z.optional(z.enum(taskStatuses)),
    ...pageQuery,
  }),
  reply: { status: 200, body: z.looseObject({ batchtasks: rows(batchTask), ...pageReply }) },
  errors: anyList,
  source: "api-iothub/iot_06_v5_0028",
} as const satisfies Operation;
