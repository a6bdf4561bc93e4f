import { batchTaskOperations } from "./batch-task-operations.ts";
import { packageOperations } from "./package-operations.ts";
import { ruleOperations } from "./rule-operations.ts";

export { batchTaskOperations, packageOperations, ruleOperations };
export { batchTask, taskProgress, type BatchTask } from "../batch-tasks/batch-task.ts";
export { subTask, type SubTask } from "../batch-tasks/sub-task.ts";
export {
  isEnd,
  statusOf,
  subTaskStatuses,
  taskStatuses,
  taskTypes,
  type SubTaskStatus,
  type TaskStatus,
  type TaskType,
} from "../batch-tasks/words.ts";
export { otaPackage, type OtaPackage } from "../ota-packages/ota-package.ts";
export { routingRule, type RoutingRule } from "../routing-rules/routing-rule.ts";
export { ruleAction, type RuleAction } from "../rule-actions/rule-action.ts";

/** Every operation of this package, under the platform's documented API name. */
export const operations = { ...batchTaskOperations, ...packageOperations, ...ruleOperations } as const;
