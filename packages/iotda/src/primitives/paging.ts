import { lenientNumber, text } from "@upcall/contracts/primitives";
import * as z from "zod/mini";

/** Most rows that the platform gives at once. */
export const mostRows = 50;

/**
 * Query of every list. `marker` is that of the page before, which gives the rows behind it; `offset` skips rows and stops at 500, so follow
 * markers through long lists.
 */
export const pageQuery = {
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(mostRows))),
  marker: z.optional(text(24)),
  offset: z.optional(z.int().check(z.minimum(0), z.maximum(500))),
};

/** Where a list reply leads on, as {@link pageReply} reads it. `count` is of all pages. */
export interface PageEnd {
  readonly page?: Omit<PageEnd, "page"> | null | undefined;
  readonly count?: number | string | null | undefined;
  readonly marker?: string | null | undefined;
}

/**
 * The marker of the next page; `undefined` at the end of the list. A platform may give fewer rows than were asked for, so only an empty page,
 * one that has all rows, or a marker that is missing or repeated tells the end.
 *
 * @param rows how many the page has.
 * @param end where the reply leads on.
 * @param before the marker that was asked with.
 */
export function nextMarker(rows: number, end: PageEnd, before: string | undefined): string | undefined {
  const all = Number(end.page?.count ?? end.count) || Infinity;
  const next = end.page?.marker ?? end.marker ?? undefined;
  return rows === 0 || rows >= all || next === before ? undefined : next;
}

/**
 * Reads a list to its end and gives the rows of each page.
 *
 * @param field of the reply that holds the rows.
 * @param read makes the call for a page, with this `limit` and `marker` beside what else it asks.
 * @example
 * for await (const tasks of pagesOf("batchtasks", (query) => iotda.listBatchTasks({ task_type: "firmwareUpgrade", ...query })))
 *   console.log(tasks.length);
 */
export async function* pagesOf<
  Field extends string,
  Reply extends PageEnd & Readonly<Record<Field, readonly unknown[]>>,
>(
  field: Field,
  read: (query: { limit: number; marker?: string }) => PromiseLike<Reply>,
): AsyncGenerator<Reply[Field], void> {
  let marker: string | undefined;
  do {
    const reply = await read({ limit: mostRows, ...(marker !== undefined && { marker }) });
    yield reply[field];
    marker = nextMarker(reply[field].length, reply, marker);
  } while (marker !== undefined);
}

/** `marker` leads to the next page. */
const page = z.looseObject({ count: z.nullish(lenientNumber), marker: z.nullish(z.string()) });

/** Where a list reply leads on: within `page`, or beside the rows. */
export const pageReply = { page: z.nullish(page), count: z.nullish(lenientNumber), marker: z.nullish(z.string()) };
