import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { pagingOutOfRange, upgradeRequestInvalid, upgradeTaskNotFound } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { rows } from "../primitives/rows.ts";
import { shortText } from "../primitives/text.ts";
import { subTaskStatuses, upgradeSubTask } from "./upgrade-sub-task.ts";

/** Lists the devices of one upgrade task with the state of each. Source: api-IoT/iot_06_0081. */
export const queryUpgradeSubTask = {
  name: "queryUpgradeSubTask",
  summary: "Query the sub-tasks of an upgrade task",
  method: "GET",
  path: "/iodm/northbound/v1.5.0/operations/{operationId}/subOperations",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ operationId: shortText }),
  query: z.strictObject({ subOperationStatus: z.optional(z.enum(subTaskStatuses)), ...pageQuery }),
  reply: { status: 200, body: z.looseObject({ data: rows(upgradeSubTask), ...pageReply }) },
  errors: [upgradeRequestInvalid, pagingOutOfRange, upgradeTaskNotFound, throttled, tokenRejected],
  source: "api-IoT/iot_06_0081",
} as const satisfies Operation;
