/** One page of a list, with the fields that every list reply has; pages count from 0. */
export function page<Entry, Row>(
  entries: readonly Entry[],
  show: (entry: Entry) => Row,
  { pageNo = 0, pageSize = 10 }: { pageNo?: number | undefined; pageSize?: number | undefined },
) {
  const data = entries.slice(pageNo * pageSize, (pageNo + 1) * pageSize).map(show);
  return { data, pageNo, pageSize, totalCount: entries.length };
}
