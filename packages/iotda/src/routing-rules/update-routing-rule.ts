import type { Operation } from "@upcall/contracts/operations";
import { shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { routingRule } from "./routing-rule.ts";

/** Changes a rule; `active` lets it forward, or stops it. Source: huaweicloud-sdk-iotda UpdateRoutingRule. */
export const updateRoutingRule = {
  name: "updateRoutingRule",
  summary: "Change a forwarding rule",
  method: "PUT",
  path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, rule_id: platformId }),
  body: z.strictObject({
    rule_name: z.optional(shortText),
    description: z.optional(z.string().check(z.maxLength(256))),
    select: z.optional(text(2500)),
    where: z.optional(text(2500)),
    active: z.optional(z.boolean()),
  }),
  reply: { status: 200, body: routingRule },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda UpdateRoutingRule",
} as const satisfies Operation;
