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

/** The part of the platform's API that tells what really happened. A client of `@upcall/client` has it. */
export interface UpgradeRecord {
  queryUpgradeTaskList(request: {
    pageNo: number;
    pageSize: number;
  }): PromiseLike<{ readonly data: readonly TaskRow[] }>;
  queryUpgradeSubTask(request: {
    operationId: string;
    pageNo: number;
    pageSize: number;
  }): PromiseLike<{ readonly data: readonly SubTaskRow[] }>;
}

/** Most rows that the platform gives at once. */
export const pageSize = 100;

/** All pages of a list, one after the other. */
export async function* pages<Row>(
  read: (pageNo: number) => PromiseLike<{ readonly data: readonly Row[] }>,
): AsyncGenerator<readonly Row[]> {
  for (let pageNo = 0; ; pageNo += 1) {
    const { data } = await read(pageNo);
    yield data;
    if (data.length < pageSize) return;
  }
}
