import * as z from "zod/mini";
import { openEnum } from "../primitives/open-enum.ts";
import { operateTypes } from "./upgrade-task.ts";

export const subTaskStatuses = ["wait", "processing", "fail", "success", "stop"] as const;

/** A sub-operation: one device within an upgrade task. */
export const upgradeSubTask = z.looseObject({
  subOperationId: z.string(),
  createTime: z.nullish(z.string()),
  startTime: z.nullish(z.string()),
  stopTime: z.nullish(z.string()),
  operateType: z.nullish(openEnum(operateTypes)),
  deviceId: z.nullish(z.string()),
  status: z.nullish(openEnum(subTaskStatuses)),
  /** Why it failed, in the platform's words. */
  detailInfo: z.nullish(z.string()),
  extendInfo: z.nullish(z.looseObject({})),
});
export type UpgradeSubTask = z.infer<typeof upgradeSubTask>;
