import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";

/** Deletes an action. Source: huaweicloud-sdk-iotda DeleteRuleAction. */
export const deleteRuleAction = {
  name: "deleteRuleAction",
  summary: "Delete an action of a rule",
  method: "DELETE",
  path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, action_id: platformId }),
  reply: { status: 204 },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda DeleteRuleAction",
} as const satisfies Operation;
