import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { pagingOutOfRange, upgradeRequestInvalid } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { lenientNumber } from "../primitives/lenient.ts";
import { pageQuery, pageReply } from "../primitives/paging.ts";
import { rows } from "../primitives/rows.ts";
import { shortText } from "../primitives/text.ts";
import { operateTypes, taskStatuses, upgradeTask } from "./upgrade-task.ts";

/**
 * Lists upgrade tasks. The filter is called `operationType`, the field in the rows `operateType`.
 * Source: api-IoT/iot_06_0082.
 */
export const queryUpgradeTaskList = {
  name: "queryUpgradeTaskList",
  summary: "Query upgrade tasks",
  method: "GET",
  path: "/iodm/northbound/v1.5.0/operations",
  authenticated: true,
  repeatable: true,
  query: z.strictObject({
    operationType: z.optional(z.enum(operateTypes)),
    operationStatus: z.optional(z.enum(taskStatuses)),
    deviceType: z.optional(shortText),
    model: z.optional(shortText),
    manufacturerName: z.optional(shortText),
    deviceId: z.optional(shortText),
    ...pageQuery,
  }),
  reply: {
    status: 200,
    /** The total comes as `totalCount`, from some editions as `totalSize`. */
    body: z.looseObject({ data: rows(upgradeTask), ...pageReply, totalSize: z.nullish(lenientNumber) }),
  },
  errors: [upgradeRequestInvalid, pagingOutOfRange, throttled, tokenRejected],
  source: "api-IoT/iot_06_0082",
} as const satisfies Operation;
