import { openEnum } from "@upcall/contracts/primitives";
import * as z from "zod/mini";
import { taskTypes } from "../batch-tasks/words.ts";

/** Statuses that a push tells; "Waitting" is the platform's spelling. */
const pushedStatuses = ["Waitting", "Processing", "Success", "PartialSuccess", "Fail", "Stopped"] as const;

/** A batch task came to another status, as handlers get it from either shape of the push. Source: api-iothub/iot_06_v5_01204. */
export const batchTaskPush = z.looseObject({
  app_id: z.nullish(z.string()),
  task_id: z.string(),
  task_type: z.nullish(openEnum(taskTypes)),
  status: openEnum(pushedStatuses),
  /** Why the whole task failed. */
  status_desc: z.nullish(z.string()),
  /** UTC to the second, `20151212T121212Z`; absent in the first edition. */
  event_time: z.nullish(z.string()),
  /** UTC to the millisecond, in ISO form. */
  event_time_ms: z.nullish(z.string()),
  /** Not confirmed to be unique to a message. */
  request_id: z.nullish(z.string()),
});
export type BatchTaskPush = z.infer<typeof batchTaskPush>;

/** Schemas by type, for `schemas` of a receiver: they give its handlers their types. */
export const pushSchemas = { "batchtask/update": batchTaskPush } as const;
