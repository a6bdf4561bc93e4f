import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { ConfigError } from "@upcall/contracts/errors";
import { notifyTypeOf } from "@upcall/contracts/notifications";
import type { Inbox } from "@upcall/receiver";
import { readTime } from "../flags/time.ts";
import { jsonOrText } from "../json-or-text.ts";
import { pagesOf } from "./pages.ts";

/** A notification that arrived once. */
export interface Stored {
  /** Its number in the inbox, or its line in the recording. */
  readonly seq: number;
  readonly type: string | undefined;
  /** Milliseconds since 1970; `undefined` where the recording does not say. */
  readonly receivedAt: number | undefined;
  readonly body: string | Uint8Array;
}

/** What an inbox received since a time and after a delivery, quarantined deliveries included, in order of arrival. */
export const fromInbox = (
  inbox: Inbox<unknown>,
  receivedFrom: number | undefined,
  after: number,
): AsyncIterable<Stored> =>
  pagesOf((page) => inbox.deliveries({ ...page, ...(receivedFrom !== undefined && { receivedFrom }) }), after);

/**
 * A recording: on each line a notification's body, or a line of `upcall listen --json`, of which those without a body are skipped.
 *
 * @throws ConfigError for a line that is no JSON object.
 */
export async function* fromRecording(path: string, surroundings: { readonly stdin: Readable }): AsyncGenerator<Stored> {
  const input = path === "-" ? surroundings.stdin : createReadStream(path);
  let seq = 0;
  for await (const line of linesOf(input)) {
    seq += 1;
    const stored = line.trim() === "" ? undefined : storedOf(line, `${path}:${seq}`);
    if (stored) yield { seq, ...stored };
  }
}

/** Node's readline says nothing of an input that fails, and from Node 24 on takes U+2028, which JSON may hold, for the end of a line. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = "";
  for await (const text of input.setEncoding("utf8") as AsyncIterable<string>) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

function storedOf(line: string, at: string): Omit<Stored, "seq"> | undefined {
  const value = jsonOrText(line);
  if (typeof value !== "object" || value === null) throw new ConfigError(at, "must be a JSON object");
  const type = notifyTypeOf(value);
  if (type !== undefined) return { type, receivedAt: undefined, body: line };
  const { body, receivedAt } = value as { body?: unknown; receivedAt?: unknown };
  if (body === undefined) return undefined;
  return {
    type: notifyTypeOf(body),
    receivedAt: readTime(receivedAt)?.getTime(),
    body: JSON.stringify(body),
  };
}
