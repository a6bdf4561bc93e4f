import { check } from "@upcall/contracts/checking";
import { notification, toUpgradeEvent, type Notification, type PhaseEvent } from "@upcall/contracts/notifications";
import type { Reading, Unreadable } from "./delivery.ts";
import { loneStream, streamKey } from "./key.ts";
import type { BodySchema } from "./schema.ts";

/** Longest stream name that every store can index. */
const longestStream = 1024;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
const word = /^[^\p{Cc}\p{Cs}]{1,100}$/u;
const id = /^[^\p{Cc}\p{Cs}]{1,256}$/u;
/** Each type by itself, so that deliveries share its name instead of each keeping the copy that it brought. */
const management: ReadonlyMap<unknown, string> = new Map(
  notification.def.options.flatMap(({ shape }) => shape.notifyType.def.values.map((type) => [type, type])),
);

export type Parsed = { readonly reading: Reading; readonly body?: object };

export const unreadable = (problem: string): { reading: Unreadable } => ({ reading: { readable: false, problem } });

/** The issue's place is named, but never what stood there: a body may hold what does not belong into a log. */
function listed(issues: readonly { message: string; path?: readonly unknown[] | undefined }[]): string {
  const places = issues.slice(0, 8).map(({ message, path }) => {
    const place = (path ?? []).map((key) => String((key as { key?: unknown })?.key ?? key)).join(".");
    return place ? `${place}: ${message}` : message;
  });
  return places.join("; ").slice(0, 1000);
}

function json(bytes: Uint8Array): { value: unknown } | Unreadable {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch (error) {
    return { readable: false, problem: error instanceof SyntaxError ? "not JSON" : "not UTF-8" };
  }
}

function stateOf(body: Notification): string {
  if (body.notifyType === "swUpgradeResultNotify") return body.swUpgradeResult;
  if (body.notifyType === "fwUpgradeResultNotify") return body.status;
  return (toUpgradeEvent(body) as PhaseEvent).phase;
}

function readManagement(value: unknown, type: string): Parsed {
  const seen = check(notification, value);
  if (!seen.ok) return unreadable(listed(seen.issues));
  const body = seen.value;
  const state = stateOf(body);
  if (!word.test(state)) return unreadable("the phase or outcome is not a word");
  if (!id.test(body.appId) || !id.test(body.operationId) || !id.test(body.subOperationId))
    return unreadable("appId, operationId and subOperationId must each be 1 to 256 printable characters");
  const stream = streamKey(body);
  if (stream.length > longestStream) return unreadable("appId, operationId and subOperationId are too long together");
  return { reading: { readable: true, type, stream, state }, body };
}

/**
 * Reads a body: the four management notifications by their schemas, other types by the schema given for them,
 * types that nobody knows as they are. Throws only what a given schema throws.
 */
export function read(
  bytes: Uint8Array,
  deliveryId: string,
  schemas: Readonly<Record<string, BodySchema>>,
): Parsed | Promise<Parsed> {
  const text = json(bytes);
  if ("readable" in text) return { reading: text };
  const { value } = text;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return unreadable("not a JSON object");
  const type: unknown = (value as { notifyType?: unknown }).notifyType;
  const ours = management.get(type);
  if (ours) return readManagement(value, ours);
  if (typeof type !== "string" || !word.test(type)) return unreadable("notifyType: must be a word");
  const reading = { readable: true, type, stream: loneStream(deliveryId), state: undefined } as const;
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!schema) return { reading, body: value };
  return validated(schema, value, reading);
}

async function validated(schema: BodySchema, value: object, reading: Reading): Promise<Parsed> {
  const seen = await schema["~standard"].validate(value);
  return seen.issues ? unreadable(listed(seen.issues)) : { reading, body: seen.value as object };
}
