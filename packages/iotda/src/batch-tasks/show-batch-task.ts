import type { Operation } from "@upcall/contracts/operations";
import { rows, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyList } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { batchTask } from "./batch-task.ts";
import { subTask } from "./sub-task.ts";
import { subTaskStatuses } from "./words.ts";

/** Shows a batch task with a page of its devices. Source: api-iothub/iot_06_v5_0017. */
export const showBatchTask = {
  name: "showBatchTask",
  summary: "Show a batch task and its devices",
  method: "GET",
  path: "/v5/iot/{project_id}/batchtasks/{task_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, task_id: platformId }),
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
  errors: anyList,
  source: "api-iothub/iot_06_v5_0017",
} as const satisfies Operation;
