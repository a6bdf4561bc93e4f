import type { BatchTask } from "../batch-tasks/batch-task.ts";
import type { SubTask } from "../batch-tasks/sub-task.ts";
import { mostRows, nextMarker } from "../primitives/paging.ts";
import { planWalk, type cursorStore, type Walk } from "./cursor.ts";
import { eventId, idsOf, isUpgrade, notificationOf } from "./notification.ts";
import type { BatchTaskRecord, RecordedNotification, RecordInbox } from "./ports.ts";
import { eventsSince } from "./sub-task-events.ts";

/** What reading devices needs. */
interface Reading {
  readonly platform: BatchTaskRecord;
  readonly inbox: RecordInbox;
  readonly cursors: ReturnType<typeof cursorStore>;
  readonly appId: string;
  readonly phases: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Compares a page of devices with what is known of them, and records what is new. */
async function recordPage({ inbox, appId, phases }: Reading, task: BatchTask, rows: readonly SubTask[]) {
  const { task_type: type } = task;
  if (!isUpgrade(type) || rows.length === 0) return 0;
  const progress = await inbox.progress(rows.map((row) => idsOf(appId, task, row)));
  const news = rows.flatMap((row, at): RecordedNotification[] => {
    const ids = idsOf(appId, task, row);
    return eventsSince(progress[at], row.status, { phases }).map((event) => ({
      id: eventId(ids, event),
      body: notificationOf(type, ids, row, event),
    }));
  });
  if (news.length > 0) await inbox.record(news);
  return news.length;
}

/** The walk after a page: on to the next page, else to the next status; `undefined` at its end. */
function advance({ began, left }: Walk, marker: string | undefined): Walk | undefined {
  if (marker !== undefined) return { began, left, marker };
  return left.length > 1 ? { began, left: left.slice(1) } : undefined;
}

/**
 * Reads the devices of a task that may have news, page by page, and records what happened to them. Where it has come is stored after each page, so
 * that another run goes on from there.
 */
export async function readTask(reading: Reading, task: BatchTask) {
  const { platform, cursors, phases, signal } = reading;
  const { task_id } = task;
  const cursor = await cursors.load(task_id);
  const plan = cursor.walk ?? planWalk(cursor, task, phases);
  let devices = 0;
  let events = 0;
  let walk = plan?.left.length === 0 ? undefined : plan;
  while (walk) {
    signal?.throwIfAborted();
    const [status] = walk.left;
    const request = {
      task_id,
      limit: mostRows,
      ...(status && { task_detail_status: status }),
      ...(walk.marker !== undefined && { marker: walk.marker }),
    };
    const reply = await platform.showBatchTask(request, { signal });
    const rows = reply.task_details;
    devices += rows.length;
    events += await recordPage(reading, task, rows);
    walk = advance(walk, nextMarker(rows.length, reply, walk.marker));
    if (walk) await cursors.save(task_id, { ...cursor, walk });
  }
  if (plan) await cursors.save(task_id, { read: plan.began });
  return { devices, events };
}
