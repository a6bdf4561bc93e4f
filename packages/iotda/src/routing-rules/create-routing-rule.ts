import type { Operation } from "@upcall/contracts/operations";
import { shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { appId, projectId } from "../primitives/project-path.ts";
import { appTypes, routingRule } from "./routing-rule.ts";

/** Creates a rule. It forwards nothing before it has an action and is active. Source: huaweicloud-sdk-iotda CreateRoutingRule. */
export const createRoutingRule = {
  name: "createRoutingRule",
  summary: "Create a forwarding rule",
  method: "POST",
  path: "/v5/iot/{project_id}/routing-rule/rules",
  authenticated: true,
  repeatable: false,
  params: z.strictObject({ project_id: projectId }),
  body: z.strictObject({
    rule_name: z.optional(shortText),
    description: z.optional(z.string().check(z.maxLength(256))),
    subject: z.strictObject({ resource: shortText, event: shortText }),
    app_type: z.optional(z.enum(appTypes)),
    app_id: z.optional(appId),
    /** Standard and enterprise editions only. */
    select: z.optional(text(2500)),
    /** Standard and enterprise editions only. */
    where: z.optional(text(2500)),
  }),
  reply: { status: 201, body: routingRule },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda CreateRoutingRule",
} as const satisfies Operation;
