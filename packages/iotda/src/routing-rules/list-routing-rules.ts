import type { Operation } from "@upcall/contracts/operations";
import { rows, shortText } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { anyList } from "../errors/catalog.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { appId, projectId } from "../primitives/project-path.ts";
import { appTypes, routingRule } from "./routing-rule.ts";

/** Lists rules. Source: huaweicloud-sdk-iotda ListRoutingRules. */
export const listRoutingRules = {
  name: "listRoutingRules",
  summary: "List forwarding rules",
  method: "GET",
  path: "/v5/iot/{project_id}/routing-rule/rules",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ project_id: projectId }),
  query: z.strictObject({
    resource: z.optional(shortText),
    event: z.optional(shortText),
    app_type: z.optional(z.enum(appTypes)),
    app_id: z.optional(appId),
    rule_name: z.optional(shortText),
    ...pageQuery,
  }),
  reply: { status: 200, body: z.looseObject({ rules: rows(routingRule), ...pageReply }) },
  errors: anyList,
  source: "huaweicloud-sdk-iotda ListRoutingRules",
} as const satisfies Operation;
