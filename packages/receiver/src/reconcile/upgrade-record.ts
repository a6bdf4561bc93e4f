import { pages, type ListPage } from "@upcall/contracts/operations";

/** A row of `queryUpgradeTaskList`, as far as it is used. */
export interface TaskRow {
  readonly operationId: string;
  readonly operateType?: string | null | undefined;
  readonly status?: string | null | undefined;
  /** UTC, `yyyyMMdd'T'HHmmss'Z'`. */
  readonly stopTime?: string | null | undefined;
}

/** A row of `queryUpgradeSubTask`, as far as it is used. */
export interface SubTaskRow {
  readonly subOperationId: string;
  readonly operateType?: string | null | undefined;
  readonly deviceId?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly detailInfo?: string | null | undefined;
}

/** A page of a list. The total comes under one of two names, or not at all. */
interface ListReply<Row> {
  readonly data: readonly Row[];
  readonly totalCount?: number | null | undefined;
  readonly totalSize?: number | null | undefined;
}

/** The part of the platform's API that tells what really happened. A client of `@upcall/client` has it. */
export interface UpgradeRecord {
  queryUpgradeTaskList(request: { pageNo: number; pageSize: number }): PromiseLike<ListReply<TaskRow>>;
  queryUpgradeSubTask(request: {
    operationId: string;
    pageNo: number;
    pageSize: number;
  }): PromiseLike<ListReply<SubTaskRow>>;
}

/** Most rows that the platform gives at once. */
const pageSize = 100;

async function pageOf<Row>(reply: PromiseLike<ListReply<Row>>): Promise<ListPage<Row>> {
  const { data, totalCount, totalSize } = await reply;
  return { rows: data, total: totalCount ?? totalSize };
}

/** Runs one call to the platform, such as when a budget allows it. */
type Caller = <Reply>(run: () => PromiseLike<Reply>) => PromiseLike<Reply>;

/** All upgrade tasks, page by page. */
export const tasksOf = (
  platform: Pick<UpgradeRecord, "queryUpgradeTaskList">,
  call: Caller,
): AsyncGenerator<readonly TaskRow[]> =>
  pages("queryUpgradeTaskList", (pageNo) => pageOf(call(() => platform.queryUpgradeTaskList({ pageNo, pageSize }))));

/** All sub-operations of a task, page by page. */
export const subTasksOf = (
  platform: Pick<UpgradeRecord, "queryUpgradeSubTask">,
  operationId: string,
  call: Caller = (run) => run(),
): AsyncGenerator<readonly SubTaskRow[]> =>
  pages("queryUpgradeSubTask", (pageNo) =>
    pageOf(call(() => platform.queryUpgradeSubTask({ operationId, pageNo, pageSize }))),
  );
