import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";

/** Deletes a batch task. Source: huaweicloud-sdk-iotda DeleteBatchTask. */
export const deleteBatchTask = {
  name: "deleteBatchTask",
  summary: "Delete a batch task",
  method: "DELETE",
  path: "/v5/iot/{project_id}/batchtasks/{task_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, task_id: platformId }),
  reply: { status: 204 },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda DeleteBatchTask",
} as const satisfies Operation;
