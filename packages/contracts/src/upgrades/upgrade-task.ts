import * as z from "zod/mini";
import { lenientBoolean, lenientNumber } from "../primitives/lenient.ts";
import { openEnum } from "../primitives/open-enum.ts";
import { executeTypes } from "./execute-types.ts";

export const operateTypes = ["firmware_upgrade", "software_upgrade"] as const;
export const taskStatuses = ["wait", "processing", "failed", "success", "stop"] as const;

const counters = z.looseObject({
  total: z.nullish(lenientNumber),
  wait: z.nullish(lenientNumber),
  processing: z.nullish(lenientNumber),
  success: z.nullish(lenientNumber),
  fail: z.nullish(lenientNumber),
  stop: z.nullish(lenientNumber),
  timeout: z.nullish(lenientNumber),
});

const targets = z.looseObject({
  devices: z.nullish(z.array(z.string())),
  deviceGroups: z.nullish(z.array(z.string())),
  deviceType: z.nullish(z.string()),
  model: z.nullish(z.string()),
  manufacturerName: z.nullish(z.string()),
});

const policy = z.looseObject({
  executeType: z.nullish(openEnum(executeTypes)),
  startTime: z.nullish(z.string()),
  endTime: z.nullish(z.string()),
  retryType: z.nullish(lenientBoolean),
  retryTimes: z.nullish(lenientNumber),
});

/** An operation (upgrade task). A failed one says `failed`, while sub-operations and counters say `fail`. */
export const upgradeTask = z.looseObject({
  operationId: z.string(),
  createTime: z.nullish(z.string()),
  startTime: z.nullish(z.string()),
  stopTime: z.nullish(z.string()),
  operateType: z.nullish(openEnum(operateTypes)),
  targets: z.nullish(targets),
  policy: z.nullish(policy),
  status: z.nullish(openEnum(taskStatuses)),
  /** Devices per state. */
  staResult: z.nullish(counters),
  extendPara: z.nullish(z.looseObject({})),
});
export type UpgradeTask = z.infer<typeof upgradeTask>;
