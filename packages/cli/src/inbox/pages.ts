const pageSize = 500;

/** All records of an inbox after `first`, a page at a time, in their order. */
export async function* pagesOf<Row extends { readonly seq: number }>(
  query: (page: { after: number; limit: number }) => Promise<readonly Row[]>,
  first = 0,
): AsyncGenerator<Row> {
  for (let after = first; ;) {
    const page = await query({ after, limit: pageSize });
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.seq;
  }
}
