import { sharedRecord, type TokenStore } from "@upcall/client";
import * as z from "zod/mini";
import type { BatchTask } from "../batch-tasks/batch-task.ts";
import { isEnd, statusOf, subTaskStatuses, type SubTaskStatus } from "../batch-tasks/words.ts";
import { pageQuery } from "../primitives/paging.ts";

/** A read through the devices of a task: of which statuses (all of them without a filter), and how far it has come. */
const walk = z.object({
  /** What the task looked like when the walk began. */
  began: z.string(),
  /** Statuses still to be read, the present one first; `null` reads every device. */
  left: z.readonly(z.array(z.nullable(z.enum(subTaskStatuses))).check(z.minLength(1))),
  /** Marker of the next page; the first page when absent. */
  marker: pageQuery.marker,
});
export type Walk = z.infer<typeof walk>;

/** What the bridge remembers of a task. Small: nothing of it grows with the number of devices. */
const taskCursor = z.object({
  /** What the task looked like at the last complete read. */
  read: z.optional(z.string()),
  /** A read that is under way. */
  walk: z.optional(walk),
});
export type TaskCursor = z.infer<typeof taskCursor>;

const counters = {
  Success: "success",
  Fail: "fail",
  FailWaitRetry: "fail_wait_retry",
  Stopped: "stopped",
  Removed: "removed",
  Waitting: "waitting",
  Processing: "processing",
} as const satisfies Record<SubTaskStatus, string>;

const outcomes = ["Success", "Fail", "FailWaitRetry", "Stopped", "Removed"] as const;
const running = ["Waitting", "Processing"] as const;

/** What a task looks like from outside; `undefined` when the platform gives no counters, so that nothing can be concluded. */
function outlineOf({ status, task_progress: progress }: BatchTask): string | undefined {
  if (!progress) return undefined;
  const counts = Object.fromEntries(Object.entries(counters).map(([word, field]) => [word, progress[field] ?? 0]));
  return JSON.stringify({ status: statusOf(status), counts });
}

type Counts = Partial<Record<SubTaskStatus, number>>;

/** None for an outline without counters, or one that was spoilt in the store. */
function countsOf(outline: string | undefined): Counts {
  try {
    return (JSON.parse(outline ?? "") as { counts?: Counts } | null)?.counts ?? {};
  } catch {
    return {};
  }
}

/**
 * Which devices have to be read: none when the task looks as it did, all when it has ended or its counters are missing, else those of the
 * outcomes whose counter moved. Devices that run are read where `phases` are wanted, and where failures may have been retried.
 */
export function planWalk({ read }: TaskCursor, task: BatchTask, phases: boolean): Walk | undefined {
  const now = outlineOf(task);
  if (now !== undefined && now === read) return undefined;
  const began = now ?? "";
  if (now === undefined || isEnd(task.status)) return { began, left: [null] };
  const [before, after] = [countsOf(read), countsOf(now)];
  const moved = (status: SubTaskStatus): boolean => (before[status] ?? 0) !== (after[status] ?? 0);
  const failures = (["Fail", "FailWaitRetry", "Stopped"] as const).some((status) => (before[status] ?? 0) > 0);
  const left: SubTaskStatus[] = [
    ...(phases || failures ? running.filter(moved) : []),
    ...outcomes.filter((status) => moved(status) && (after[status] ?? 0) > 0),
  ];
  return { began, left };
}

/** Cursors in a store of small texts. One that is spoilt counts as none: its task is read anew, which neither loses nor doubles anything. */
export function cursorStore(store: TokenStore) {
  const recordOf = (taskId: string) => sharedRecord(store, `batchtask ${taskId}`, taskCursor);
  return {
    load: async (taskId: string): Promise<TaskCursor> => (await recordOf(taskId).read()).value ?? {},
    /** The last one wins: cursors save calls, and nothing is lost or doubled by an older one. */
    async save(taskId: string, cursor: TaskCursor): Promise<void> {
      const record = recordOf(taskId);
      const { revision } = await record.read();
      await record.replace(revision, cursor);
    },
  };
}
