/** One page of a list, with the fields that every list reply has. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly pageNo: number;
  readonly pageSize: number;
  readonly totalCount: number;
}

/** Cuts a page out of `total` rows that are made on demand; pages count from 0. */
export function page<Row>(
  total: number,
  rowAt: (index: number) => Row,
  { pageNo = 0, pageSize = 10 }: { pageNo?: number | undefined; pageSize?: number | undefined },
): Page<Row> {
  const first = pageNo * pageSize;
  const count = Math.max(0, Math.min(pageSize, total - first));
  return { rows: Array.from({ length: count }, (_, at) => rowAt(first + at)), pageNo, pageSize, totalCount: total };
}
