import type { Notification } from "@upcall/contracts/notifications";
import type { Progress } from "@upcall/contracts/tracking";
import type { BatchTask } from "../batch-tasks/batch-task.ts";
import type { SubTask } from "../batch-tasks/sub-task.ts";
import type { SubTaskStatus, TaskType } from "../batch-tasks/words.ts";
import type { PageEnd } from "../primitives/paging.ts";
import type { SubTaskIds } from "./notification.ts";

interface PageRequest {
  readonly limit?: number;
  readonly marker?: string;
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** The part of the platform's API that the bridge reads. A client of `createIotda` has it. */
export interface BatchTaskRecord {
  listBatchTasks(
    request: PageRequest & { readonly task_type: TaskType; readonly app_id?: string },
    options?: CallOptions,
  ): Promise<PageEnd & { readonly batchtasks: readonly BatchTask[] }>;
  showBatchTask(
    request: PageRequest & { readonly task_id: string; readonly task_detail_status?: SubTaskStatus },
    options?: CallOptions,
  ): Promise<
    PageEnd & { readonly batchtask?: BatchTask | null | undefined; readonly task_details: readonly SubTask[] }
  >;
}

/** A notification that was read off the platform's record instead of being pushed. */
export interface RecordedNotification {
  /** Unique to the event: the same id is stored once, however often it is recorded. */
  readonly id: string;
  readonly body: Notification;
}

/** Where the bridge puts events and reads where devices stand: a receiver's inbox, by `recordInbox` of `@upcall/receiver/reconcile`. */
export interface RecordInbox {
  /** Where these stand, in their order; `undefined` for those of which nothing is known. */
  progress(ids: readonly SubTaskIds[]): Promise<readonly (Progress | undefined)[]>;
  /** Stores notifications in their order and lets them be handled. What has been stored under an id is not stored again. */
  record(notifications: readonly RecordedNotification[]): Promise<void>;
}
