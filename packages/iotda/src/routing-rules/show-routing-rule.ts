import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { routingRule } from "./routing-rule.ts";

/** Shows one rule. Source: huaweicloud-sdk-iotda ShowRoutingRule. */
export const showRoutingRule = {
  name: "showRoutingRule",
  summary: "Show a forwarding rule",
  method: "GET",
  path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, rule_id: platformId }),
  reply: { status: 200, body: routingRule },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda ShowRoutingRule",
} as const satisfies Operation;
