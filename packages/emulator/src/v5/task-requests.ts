import { fromPlatformTime } from "@upcall/contracts";
import * as z from "zod/mini";
import { text } from "./refusal.ts";

/** Types of tasks that this emulator runs: those of upgrades. */
export const upgradeTypes = ["softwareUpgrade", "firmwareUpgrade"] as const;

const policy = z
  .object({
    schedule_time: z.optional(z.string().check(z.refine((time) => fromPlatformTime(time) !== undefined))),
    retry_count: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    /** Minutes. */
    retry_interval: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  })
  .check(z.refine(({ retry_count, retry_interval }) => (retry_count === undefined) === (retry_interval === undefined)));

/** Body of a task that is to be created. Unknown fields are ignored, as the platform does. */
export const createTask = z.object({
  app_id: z.optional(text(36)),
  task_name: text(128),
  task_type: z.enum(upgradeTypes),
  need_confirm: z.optional(z.boolean()),
  task_ext_info: z.optional(z.record(z.string(), z.unknown())),
  targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(30_000))),
  targets_filter: z.optional(z.object({ group_ids: z.array(text(256)).check(z.minLength(1)) })),
  /** The package's id; older documents name a single one. */
  document: z.object({ package_ids: z.optional(z.array(z.string())), package_id: z.optional(z.string()) }),
  task_policy: z.optional(policy),
});
export type CreateTask = z.output<typeof createTask>;

/** Body of stop, retry and confirm: the devices; all of them when absent. */
export const forTargets = z.object({
  targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(100))),
});
