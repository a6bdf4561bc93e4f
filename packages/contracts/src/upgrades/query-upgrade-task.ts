import * as z from "zod/mini";
import { throttled, tokenRejected } from "../errors/catalog/common.ts";
import { upgradeRequestInvalid, upgradeTaskNotFound } from "../errors/catalog/upgrades.ts";
import type { Operation } from "../operations/operation.ts";
import { shortText } from "../primitives/text.ts";
import { upgradeTask } from "./upgrade-task.ts";

/** Reads one upgrade task with its counters. Source: api-IoT/iot_06_0080. */
export const queryUpgradeTask = {
  name: "queryUpgradeTask",
  summary: "Query an upgrade task",
  method: "GET",
  path: "/iodm/northbound/v1.5.0/operations/{operationId}",
  authenticated: true,
  repeatable: true,
  params: z.strictObject({ operationId: shortText }),
  reply: { status: 200, body: upgradeTask },
  errors: [upgradeRequestInvalid, upgradeTaskNotFound, throttled, tokenRejected],
  source: "api-IoT/iot_06_0080",
} as const satisfies Operation;
