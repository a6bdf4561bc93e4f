import { signal } from "@preact/signals";
import type { DeliveryRow } from "../app/views.ts";
import { api, read, sentence } from "./api.ts";

/** The filters of the list, as they stand in the address. */
export const filterNames = ["device", "operation", "type", "verdict", "status", "from", "to"] as const;
export type DeliveryParams = Partial<Record<(typeof filterNames)[number], string>>;

/** The loaded part of the list, newest first. */
export const rows = signal<readonly DeliveryRow[]>([]);
/** How many are selected in all; `undefined` where that is not known. */
export const total = signal<number | undefined>(undefined);
export const problem = signal<string | undefined>(undefined);
export const loading = signal(false);
/** Whether older ones can be loaded. */
export const hasMore = signal(false);

let filter: DeliveryParams = {};
let next: number | null = null;

/** Answers of an earlier filter are not taken over. */
let turn = 0;

async function readPage(after?: number) {
  const mine = turn;
  const query = { ...filter, ...(after !== undefined && { after: String(after) }) };
  try {
    const page = await read(api.deliveries.$get({ query: query as Record<string, string> }));
    problem.value = undefined;
    return mine === turn ? page : undefined;
  } catch (error) {
    if (mine === turn) problem.value = sentence(error);
    return undefined;
  }
}

/** Counting looks at every row of the inbox: while a list is refreshed, that is done no more often than this, in milliseconds. */
const countEveryMs = 3000;
let countedAt = 0;

async function readTotal(): Promise<void> {
  const mine = turn;
  countedAt = Date.now();
  const answer = await read(api.deliveries.count.$get({ query: filter as Record<string, string> })).catch(
    () => undefined,
  );
  if (mine === turn) total.value = answer?.count ?? undefined;
}

/** Begins anew with other filters. */
export async function select(params: DeliveryParams): Promise<void> {
  filter = params;
  turn += 1;
  loading.value = true;
  rows.value = [];
  total.value = undefined;
  const mine = turn;
  const [page] = await Promise.all([readPage(), readTotal()]);
  if (mine !== turn) return;
  loading.value = false;
  if (!page) return;
  rows.value = page.rows;
  next = page.next;
  hasMore.value = next !== null;
}

let loadingMore = false;

/** Loads the next older ones. */
export async function loadMore(): Promise<void> {
  if (loadingMore || next === null || loading.value) return;
  loadingMore = true;
  const page = await readPage(next);
  loadingMore = false;
  if (!page) return;
  rows.value = rows.value.concat(page.rows);
  next = page.next;
  hasMore.value = next !== null;
  // A filter that selects little may find nothing within one page.
  if (page.rows.length === 0) await loadMore();
}

/** Reads once more what could not be read. */
export const tryAgain = (): Promise<void> => (rows.value.length === 0 ? select(filter) : loadMore());

/** Puts what is new on top, and shows how those that were there have gone on. */
export async function refresh(): Promise<void> {
  if (Date.now() > countedAt + countEveryMs) void readTotal();
  const page = await readPage();
  if (!page) return;
  const fresh = new Set(page.rows.map(({ id }) => id));
  const overlap = rows.value.findLastIndex(({ id }) => fresh.has(id));
  if (page.next !== null && overlap >= 0) {
    rows.value = [...page.rows, ...rows.value.slice(overlap + 1)];
    return;
  }
  rows.value = page.rows;
  next = page.next;
  hasMore.value = next !== null;
}
