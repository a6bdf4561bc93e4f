import { isUpcallError } from "@upcall/contracts/errors";
import { pages } from "@upcall/contracts/operations";
import type { Attempt, CallError, Page } from "./call.ts";

type Reply = Promise<unknown>;
type Fields = Readonly<Record<string, unknown>>;

async function attempt(reply: Reply): Promise<Attempt<unknown>> {
  try {
    return { ok: true, value: await reply };
  } catch (error) {
    if (isUpcallError(error)) return { ok: false, error: error as CallError };
    throw error;
  }
}

/** The reply with `attempt()`. */
export const asCall = (reply: Reply): object => Object.assign(reply, { attempt: () => attempt(reply) });

const pageSize = 100;
const count = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

async function pageOf(send: (request: Fields) => Reply, request: Fields): Promise<Page<unknown>> {
  const query = { pageNo: 0, pageSize, ...request };
  const reply = (await send(query)) as Fields;
  return {
    // Some editions leave the rows of an empty list out.
    rows: (reply["data"] ?? reply["subscriptions"] ?? []) as unknown[],
    pageNo: query.pageNo,
    pageSize: query.pageSize,
    total: count(reply["totalCount"]) ?? count(reply["totalSize"]),
  };
}

async function* rowsOf(name: string, send: (request: Fields) => Reply, request: Fields): AsyncGenerator<unknown> {
  const read = (pageNo: number): Promise<Page<unknown>> => pageOf(send, { ...request, pageNo });
  for await (const rows of pages(name, read, count(request["pageNo"]))) yield* rows;
}

/** A list that is sent when it is first used. */
export function asListCall(name: string, send: (request: Fields) => Reply, request: Fields): object {
  let sent: Reply | undefined;
  const reply = (): Reply => (sent ??= send(request));
  return {
    // oxlint-disable-next-line unicorn/no-thenable -- a list is awaited or iterated; sending it before would send it twice.
    then: (...on: Parameters<Reply["then"]>) => reply().then(...on),
    [Symbol.asyncIterator]: () => rowsOf(name, send, request),
    attempt: () => attempt(reply()),
    page: () => pageOf(send, request),
  };
}
