import type { Operation } from "@upcall/contracts/operations";
import { rows, shortText, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { change, creation, deletion, listing, reading } from "../primitives/project-calls.ts";
import { appId, platformId, projectId } from "../primitives/project-path.ts";
import { appTypes, routingRule } from "../routing-rules/routing-rule.ts";
import { channelDetail, channels, ruleAction } from "../rule-actions/rule-action.ts";

const ruleParams = z.strictObject({ project_id: projectId, rule_id: platformId });
const actionParams = z.strictObject({ project_id: projectId, action_id: platformId });

/** Forwarding rules and their actions: what V1 called subscriptions. */
export const ruleOperations = {
  /** Creates a rule. It forwards nothing before it has an action and is active. Source: huaweicloud-sdk-iotda CreateRoutingRule. */
  createRoutingRule: {
    ...creation,
    name: "createRoutingRule",
    summary: "Create a forwarding rule",
    path: "/v5/iot/{project_id}/routing-rule/rules",
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
    source: "huaweicloud-sdk-iotda CreateRoutingRule",
  },

  /** Lists rules. Source: huaweicloud-sdk-iotda ListRoutingRules. */
  listRoutingRules: {
    ...listing,
    name: "listRoutingRules",
    summary: "List forwarding rules",
    path: "/v5/iot/{project_id}/routing-rule/rules",
    query: z.strictObject({
      resource: z.optional(shortText),
      event: z.optional(shortText),
      app_type: z.optional(z.enum(appTypes)),
      app_id: z.optional(appId),
      rule_name: z.optional(shortText),
      ...pageQuery,
    }),
    reply: { status: 200, body: z.looseObject({ rules: rows(routingRule), ...pageReply }) },
    source: "huaweicloud-sdk-iotda ListRoutingRules",
  },

  /** Shows one rule. Source: huaweicloud-sdk-iotda ShowRoutingRule. */
  showRoutingRule: {
    ...reading,
    name: "showRoutingRule",
    summary: "Show a forwarding rule",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    params: ruleParams,
    reply: { status: 200, body: routingRule },
    source: "huaweicloud-sdk-iotda ShowRoutingRule",
  },

  /** Changes a rule; `active` lets it forward, or stops it. Source: huaweicloud-sdk-iotda UpdateRoutingRule. */
  updateRoutingRule: {
    ...change,
    name: "updateRoutingRule",
    summary: "Change a forwarding rule",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    params: ruleParams,
    body: z.strictObject({
      rule_name: z.optional(shortText),
      description: z.optional(z.string().check(z.maxLength(256))),
      select: z.optional(text(2500)),
      where: z.optional(text(2500)),
      active: z.optional(z.boolean()),
    }),
    reply: { status: 200, body: routingRule },
    source: "huaweicloud-sdk-iotda UpdateRoutingRule",
  },

  /** Deletes a rule. Source: huaweicloud-sdk-iotda DeleteRoutingRule. */
  deleteRoutingRule: {
    ...deletion,
    name: "deleteRoutingRule",
    summary: "Delete a forwarding rule",
    path: "/v5/iot/{project_id}/routing-rule/rules/{rule_id}",
    params: ruleParams,
    source: "huaweicloud-sdk-iotda DeleteRoutingRule",
  },

  /** Adds an action to a rule. Source: api-iothub/iot_06_v5_01302. */
  createRuleAction: {
    ...creation,
    name: "createRuleAction",
    summary: "Create an action of a rule",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    body: z.strictObject({ rule_id: platformId, channel: z.enum(channels), channel_detail: channelDetail }),
    reply: { status: 201, body: ruleAction },
    source: "api-iothub/iot_06_v5_01302",
  },

  /** Lists actions. Source: huaweicloud-sdk-iotda ListRuleActions. */
  listRuleActions: {
    ...listing,
    name: "listRuleActions",
    summary: "List actions of rules",
    path: "/v5/iot/{project_id}/routing-rule/actions",
    query: z.strictObject({
      rule_id: z.optional(platformId),
      channel: z.optional(z.enum(channels)),
      app_type: z.optional(z.enum(appTypes)),
      app_id: z.optional(appId),
      ...pageQuery,
    }),
    reply: { status: 200, body: z.looseObject({ actions: rows(ruleAction), ...pageReply }) },
    source: "huaweicloud-sdk-iotda ListRuleActions",
  },

  /** Shows one action. Source: huaweicloud-sdk-iotda ShowRuleAction. */
  showRuleAction: {
    ...reading,
    name: "showRuleAction",
    summary: "Show an action of a rule",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    params: actionParams,
    reply: { status: 200, body: ruleAction },
    source: "huaweicloud-sdk-iotda ShowRuleAction",
  },

  /** Changes where an action forwards to. Source: huaweicloud-sdk-iotda UpdateRuleAction. */
  updateRuleAction: {
    ...change,
    name: "updateRuleAction",
    summary: "Change an action of a rule",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    params: actionParams,
    body: z.strictObject({ channel: z.optional(z.enum(channels)), channel_detail: z.optional(channelDetail) }),
    reply: { status: 200, body: ruleAction },
    source: "huaweicloud-sdk-iotda UpdateRuleAction",
  },

  /** Deletes an action. Source: huaweicloud-sdk-iotda DeleteRuleAction. */
  deleteRuleAction: {
    ...deletion,
    name: "deleteRuleAction",
    summary: "Delete an action of a rule",
    path: "/v5/iot/{project_id}/routing-rule/actions/{action_id}",
    params: actionParams,
    source: "huaweicloud-sdk-iotda DeleteRuleAction",
  },
} as const satisfies Record<string, Operation>;
