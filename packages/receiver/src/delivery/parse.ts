import type { UpgradeEvent } from "@upcall/contracts/notifications";
import type { Reading, Unreadable } from "./delivery.ts";
import type { Dialect, Misreading, Notice } from "./dialect.ts";
import { listed } from "./issues.ts";
import { eventKey, loneStream, streamOf } from "./key.ts";
import { oceanConnect } from "./oceanconnect.ts";
import { inTime } from "../in-time.ts";
import type { BodySchema, BodySchemas } from "./schema.ts";
import { isId, isWord, storableText } from "./text.ts";

/** Longest names of a stream and of an event in it that every store can index. */
const longestStream = 1024;
const longestKey = 2000;
/** Milliseconds that a dialect or a schema may take; the sender waits meanwhile. */
const readMs = 1000;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

export interface ParserOptions {
  /** How the platforms write their notifications, asked in order. @default [oceanConnect] */
  readonly dialects?: readonly Dialect[] | undefined;
  /** Schemas of further notification types, by type; their handlers get what the schema gives. */
  readonly schemas?: BodySchemas | undefined;
}

/** A body with everything that can be derived from it. */
export interface Parsed {
  readonly reading: Reading;
  /** What handlers get. */
  readonly body?: object | undefined;
  readonly event?: (() => UpgradeEvent) | undefined;
  /** What a dialect or a schema threw. */
  readonly fault?: unknown;
}

/** Reads the bytes of a delivery. Never rejects. */
export type Parse = (bytes: Uint8Array, deliveryId: string) => Promise<Parsed>;

export const unreadable = (problem: string): { reading: Unreadable } => ({
  reading: { readable: false, problem: storableText(problem, 1000) },
});

function jsonObject(bytes: Uint8Array): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "not a JSON object";
    return value as Record<string, unknown>;
  } catch (error) {
    return error instanceof SyntaxError ? "not JSON" : "not UTF-8";
  }
}

/** What a dialect or a schema gives, also from one that is asynchronous. */
async function ended<T>(result: T | PromiseLike<T>): Promise<T> {
  if (typeof (result as PromiseLike<T> | undefined)?.then !== "function") return result;
  return inTime(Promise.resolve(result), readMs, () => {
    throw new Error(`a dialect or schema did not end within ${readMs} ms`);
  });
}

async function readWith(
  dialects: readonly Dialect[],
  value: Record<string, unknown>,
): Promise<Notice | Misreading | undefined> {
  for (const dialect of dialects) {
    const notice = await ended(dialect.read(value));
    if (notice) return notice;
  }
  return undefined;
}

/** What no store could index, whatever the dialect. */
function problemOf({ type, state, stream = [] }: Notice): string | undefined {
  if (!isWord(type)) return "the type is not a word";
  if (state !== undefined && !isWord(state)) return "the phase or outcome is not a word";
  if (!stream.every(isId)) return "the ids of its stream must each be 1 to 256 printable characters";
  return undefined;
}

async function bodyBy(schema: BodySchema, value: object): Promise<{ body: object } | { problem: string }> {
  const result = await ended(schema["~standard"].validate(value));
  return result.issues ? { problem: listed(result.issues) } : { body: result.value as object };
}

/** Makes the one function that reads bodies: at the door, for a job, and for a replay. */
export function createParser({ dialects = [oceanConnect], schemas = {} }: ParserOptions): Parse {
  return async (bytes, deliveryId) => {
    const value = jsonObject(bytes);
    if (typeof value === "string") return unreadable(value);
    try {
      const notice = await readWith(dialects, value);
      if (!notice) return unreadable(`no notification of ${dialects.map(({ name }) => name).join(" or ")}`);
      if ("problem" in notice) return unreadable(notice.problem);
      const problem = problemOf(notice);
      if (problem) return unreadable(problem);
      const { type, state, event, deviceId } = notice;
      const stream = notice.stream ? streamOf(notice.stream) : loneStream(deliveryId);
      if (stream.length > longestStream) return unreadable("the ids of its stream are too long together");
      if (eventKey(stream, type, state, 1).length > longestKey)
        return unreadable("its stream, type and state are too long together");
      const schema = notice.body || !Object.hasOwn(schemas, type) ? undefined : schemas[type];
      const checked = schema ? await bodyBy(schema, value) : { body: notice.body ?? value };
      if ("problem" in checked) return unreadable(checked.problem);
      const reading = {
        readable: true,
        type,
        stream,
        state: notice.stream ? state : undefined,
        deviceId: isId(deviceId) ? deviceId : undefined,
      } as const;
      return { reading, body: checked.body, event };
    } catch (fault) {
      return { ...unreadable("a dialect or schema failed"), fault };
    }
  };
}
