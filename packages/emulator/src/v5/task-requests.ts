import { fromPlatformTime } from "@upcall/contracts";
import * as z from "zod/mini";

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Types of tasks that this emulator runs: those of upgrades. */
export const upgradeTypes = ["softwareUpgrade", "firmwareUpgrade"] as const;

/** A task that is to be created. */
export interface CreateTask {
  readonly task_type: (typeof upgradeTypes)[number];
  readonly need_confirm?: boolean | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly targets_filter?: { readonly group_ids: readonly string[] } | undefined;
  /** The package's id; older documents name a single one. */
  readonly document: { readonly package_ids?: readonly string[] | undefined; readonly package_id?: string | undefined };
  readonly task_policy?:
    | {
        readonly schedule_time?: string | undefined;
        readonly retry_count?: number | undefined;
        /** Minutes. */
        readonly retry_interval?: number | undefined;
      }
    | undefined;
  readonly [field: string]: unknown;
}

/** Devices that are to be stopped, retried or confirmed; all of them when absent. */
export interface ForTargets {
  readonly targets?: readonly string[] | undefined;
}

const policy = z
  .object({
    schedule_time: z.optional(z.string().check(z.refine((time) => fromPlatformTime(time) !== undefined))),
    retry_count: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    retry_interval: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  })
  .check(z.refine(({ retry_count, retry_interval }) => (retry_count === undefined) === (retry_interval === undefined)));

/** Body of a task that is to be created. Unknown fields are ignored, as the platform does. */
export const createTask: z.ZodMiniType<CreateTask> = z.object({
  app_id: z.optional(text(36)),
  task_name: text(128),
  task_type: z.enum(upgradeTypes),
  need_confirm: z.optional(z.boolean()),
  task_ext_info: z.optional(z.record(z.string(), z.unknown())),
  targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(30_000))),
  targets_filter: z.optional(z.object({ group_ids: z.array(text(256)).check(z.minLength(1)) })),
  document: z.object({ package_ids: z.optional(z.array(z.string())), package_id: z.optional(z.string()) }),
  task_policy: z.optional(policy),
}) as never;

/** Body of stop, retry and confirm. */
export const forTargets: z.ZodMiniType<ForTargets> = z.object({
  targets: z.optional(z.array(text(128)).check(z.minLength(1), z.maxLength(100))),
});
