import type { Operation } from "@upcall/contracts/operations";
import { createRoutingRule } from "../routing-rules/create-routing-rule.ts";
import { deleteRoutingRule } from "../routing-rules/delete-routing-rule.ts";
import { listRoutingRules } from "../routing-rules/list-routing-rules.ts";
import { showRoutingRule } from "../routing-rules/show-routing-rule.ts";
import { updateRoutingRule } from "../routing-rules/update-routing-rule.ts";
import { createRuleAction } from "../rule-actions/create-rule-action.ts";
import { deleteRuleAction } from "../rule-actions/delete-rule-action.ts";
import { listRuleActions } from "../rule-actions/list-rule-actions.ts";
import { showRuleAction } from "../rule-actions/show-rule-action.ts";
import { updateRuleAction } from "../rule-actions/update-rule-action.ts";

/** Forwarding rules and their actions: what V1 called subscriptions. */
export const ruleOperations = {
  createRoutingRule,
  listRoutingRules,
  showRoutingRule,
  updateRoutingRule,
  deleteRoutingRule,
  createRuleAction,
  listRuleActions,
  showRuleAction,
  updateRuleAction,
  deleteRuleAction,
} as const satisfies Record<string, Operation>;
