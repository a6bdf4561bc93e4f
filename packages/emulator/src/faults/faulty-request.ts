import { between, type Random } from "../seeded-random.ts";
import { pause } from "../time/clock.ts";
import type { Fault, PushFaultKind } from "./fault.ts";

/** The body and headers of a push before they go out. */
interface Draft {
  readonly text: string;
  readonly contentType: string;
}

type Change = (draft: Draft, draw: number) => Draft;

/** Ways in which a body can depart from its documented shape. */
const deviations: readonly ((body: Record<string, unknown>) => object)[] = [
  ({ deviceId: _gone, ...rest }) => rest,
  ({ subOperationId: _gone, ...rest }) => rest,
  (body) => ({ ...body, operationId: 7 }),
  (body) => ({ ...body, deviceId: null }),
];

const reshape = (text: string, change: (body: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>));

const changes: Partial<Record<Fault["kind"], Change>> = {
  "truncated-body": (draft) => ({ ...draft, text: draft.text.slice(0, draft.text.length / 2) }),
  "wrong-content-type": (draft) => ({ ...draft, contentType: "text/plain" }),
  "unknown-notify-type": (draft) => ({
    ...draft,
    text: reshape(draft.text, (body) => ({ ...body, notifyType: "upgradeProgressNotify" })),
  }),
  "schema-deviation": (draft, draw) => ({
    ...draft,
    text: reshape(draft.text, deviations[between(draw, 0, deviations.length - 1)]!),
  }),
};

/** A body that comes in ten pieces with pauses between them. */
const slowly = (bytes: Uint8Array<ArrayBuffer>, seconds: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const pieces = 10;
  const length = Math.ceil(bytes.length / pieces);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await pause(seconds / pieces);
      controller.enqueue(bytes.subarray(sent, sent + length));
      sent += length;
      if (sent >= bytes.length) controller.close();
    },
  });
};

/** A body that breaks off half way, and the connection with it. */
const broken = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let begun = false;
  return new ReadableStream({
    async pull(controller) {
      if (begun) return controller.error(new Error("The connection was reset, as a fault asked for."));
      begun = true;
      controller.enqueue(bytes.subarray(0, bytes.length / 2));
      await pause(0);
    },
  });
};

const encoder = new TextEncoder();

/**
 * The request that pushes a notification, with its faults in it. A body of known length says so; one that comes slowly or
 * breaks off is a stream.
 */
export function pushRequest(
  url: string,
  text: string,
  { faults, random, signal }: { faults: readonly Fault[]; random: Random; signal: AbortSignal },
): Request {
  let draft: Draft = { text, contentType: "application/json" };
  for (const { kind } of faults) draft = changes[kind]?.(draft, random("deviation", text)) ?? draft;
  const bytes = encoder.encode(draft.text);
  const has = (kind: PushFaultKind): Fault | undefined => faults.find((fault) => fault.kind === kind);
  const slow = has("slow-body");
  const stream = has("connection-reset") ? broken(bytes) : slow && slowly(bytes, slow.seconds ?? 1);
  const common = { method: "POST", redirect: "manual", signal } as const;
  const type = { "content-type": draft.contentType };
  if (stream) return new Request(url, { ...common, headers: type, body: stream, duplex: "half" } as RequestInit);
  return new Request(url, {
    ...common,
    headers: { ...type, "content-length": String(bytes.length) },
    body: bytes,
  });
}
