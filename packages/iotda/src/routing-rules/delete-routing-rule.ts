import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";

/** Deletes a rule. Source: huaweicloud-sdk-iotda DeleteRoutingRule. */
export const deleteRoutingRule = {
  name: "deleteRoutingRule",
  summary: "Delete a forwarding rule",
  method: "DELETE",
  path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, rule_id: platformId }),
  reply: { status: 204 },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda DeleteRoutingRule",
} as const satisfies Operation;
