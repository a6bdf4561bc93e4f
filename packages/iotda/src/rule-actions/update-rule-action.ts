import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { channelDetail, channels, ruleAction } from "./rule-action.ts";

/** Changes where an action forwards to. Source: huaweicloud-sdk-iotda UpdateRuleAction. */
export const updateRuleAction = {
  name: "updateRuleAction",
  summary: "Change an action of a rule",
  method: "PUT",
  path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId, action_id: platformId }),
  body: z.strictObject({ channel: z.optional(z.enum(channels)), channel_detail: z.optional(channelDetail) }),
  reply: { status: 200, body: ruleAction },
  errors: anyCall,
  source: "huaweicloud-sdk-iotda UpdateRuleAction",
} as const satisfies Operation;
