import type { Operation } from "@upcall/contracts/operations";
import * as z from "zod/mini";
import { anyCall } from "../errors/catalog.ts";
import { platformId, projectId } from "../primitives/project-path.ts";
import { channelDetail, channels, ruleAction } from "./rule-action.ts";

/** Adds an action to a rule. Source: api-iothub/iot_06_v5_01302. */
export const createRuleAction = {
  name: "createRuleAction",
  summary: "Create an action of a rule",
  method: "POST",
  path: "/v5/iot/{project_id}/routing-rule/actions",
  authenticated: true,
  repeatable: false,
  params: z.strictObject({ project_id: projectId }),
  body: z.strictObject({ rule_id: platformId, channel: z.enum(channels), channel_detail: channelDetail }),
  reply: { status: 201, body: ruleAction },
  errors: anyCall,
  source: "api-iothub/iot_06_v5_01302",
} as const satisfies Operation;
