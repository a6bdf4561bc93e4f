import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { ruleAction } from "./rule-action.ts";

/** Shows one action. Source: huaweicloud-sdk-iotda ShowRuleAction. */
export const showRuleAction = {
  name: "showRuleAction",
  summary: "Show an action of a rule",
  method: "GET",
  path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, action_id: platformId }),
  reply: { status: 200, body: ruleAction },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda ShowRuleAction",
} as const satisfies Operation;
