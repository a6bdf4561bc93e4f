import type { Operation } from "@upcall/contracts/operations";
import { rows } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyList } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { appId, platformId, projectId } from "../primitives/project-path.ts";
import { appTypes } from "../routing-rules/routing-rule.ts";
import { channels, ruleAction } from "./rule-action.ts";

/** Lists actions. Source: huaweicloud-sdk-iotda ListRuleActions. */
export const listRuleActions = {
  name: "listRuleActions",
  summary: "List actions of rules",
  method: "GET",
  path: "/v5/iot/{project_id}/routing-rule/actions",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId }),
  query: z.strictObject({
    rule_id: z.optional(platformId),
    channel: z.optional(z.enum(channels)),
    app_type: z.optional(z.enum(appTypes)),
    app_id: z.optional(appId),
    ...pageQuery,
  }),
  reply: { status: 200, body: z.looseObject({ actions: rows(ruleAction), ...pageReply }) },
  errors: anyList,
  source: "huaweicloud-sdk-iotda ListRuleActions",
} as const satisfies Operation;
