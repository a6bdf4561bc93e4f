import { ContractError } from "../errors/contract-error.ts";

/** One page of a list. `total` counts the rows of all pages, where the platform says it. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly total?: number | null | undefined;
}

/**
 * The rows of a list, page by page from number `first`. A page may hold fewer rows than were asked for, since some platforms cap it, so only
 * the total, an empty page, or one that is shorter than the first tells the end.
 *
 * @param operation name for the error.
 * @throws ContractError when two pages hold the same rows although more are left; what `read` throws.
 */
export async function* pages<Row>(
  operation: string,
  read: (pageNo: number) => PromiseLike<ListPage<Row>>,
  first = 0,
): AsyncGenerator<readonly Row[], void> {
  let size = 0;
  let before = "";
  for (let pageNo = first; ; pageNo += 1) {
    const { rows, total } = await read(pageNo);
    const text = JSON.stringify(rows);
    const repeated = text === before;
    if (rows.length === 0 || (repeated && total == null)) return;
    if (repeated) {
      const message = `is not heeded: two pages hold the same ${rows.length} rows, of ${total}`;
      throw new ContractError(`${operation} reply`, [{ path: ["pageNo"], message }], "report-bug");
    }
    yield rows;
    before = text;
    size ||= rows.length;
    if (total == null ? rows.length < size : (pageNo + 1) * size >= total) return;
  }
}
