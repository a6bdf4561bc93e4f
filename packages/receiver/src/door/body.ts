import type { Context, HonoRequest } from "hono";
import { nodeMessageOf } from "./node-message.ts";

/** A body, or its beginning. */
export interface ReceivedBody {
  readonly bytes: Uint8Array;
  /** False when there was more. */
  readonly complete: boolean;
}

/** Something before the receiver read the body and did not keep it. */
export class BodyConsumedError extends Error {
  constructor(cause: unknown) {
    super(
      "The body was read before the receiver, by express.json() or c.req.raw, and its bytes are gone. Mount the receiver before whatever reads it, or read it with c.req.json(), which keeps it.",
      { cause },
    );
    this.name = "BodyConsumedError";
  }
}

const none: ReceivedBody = { bytes: new Uint8Array(), complete: true };

/** The length that frames the body on the wire; `undefined` without one, or where chunks override it. */
export function framedLength(request: HonoRequest): number | undefined {
  const length = request.header("content-length");
  if (length === undefined || !/^\d{1,15}$/.test(length)) return undefined;
  return request.header("transfer-encoding") === undefined ? Number(length) : undefined;
}

const upTo = (bytes: Uint8Array, limit: number): ReceivedBody =>
  bytes.byteLength > limit ? { bytes: bytes.slice(0, limit), complete: false } : { bytes, complete: true };

/** Stops reading beyond the limit but does not cancel: on Node that closes the socket before the answer. */
async function readStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<ReceivedBody> {
  if (!stream) return none;
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.byteLength;
  }
  return upTo(new Uint8Array(await new Blob(chunks).arrayBuffer()), limit);
}

/** What earlier middleware has read with `c.req`. A read that failed has taken the bytes along. */
async function cachedBody(request: HonoRequest, limit: number): Promise<ReceivedBody> {
  try {
    return upTo(new Uint8Array(await request.arrayBuffer()), limit);
  } catch (error) {
    throw new BodyConsumedError(error);
  }
}

/**
 * Reads at most `limit` bytes of the body, or takes what earlier middleware has read with `c.req`.
 *
 * @param length that frames the body, as {@link framedLength} gives it.
 * @throws BodyConsumedError when its bytes, or some of them, are gone; the connection's error when the sender goes away.
 */
export async function readBody(c: Context, length: number | undefined, limit: number): Promise<ReceivedBody> {
  const { req } = c;
  if (Object.keys(req.bodyCache).length > 0) return cachedBody(req, limit);
  if (req.method === "GET" || req.method === "HEAD") return none;
  if (req.raw.bodyUsed) throw new BodyConsumedError(new TypeError("Body is already used"));
  // Whoever has read a clone has read Node's message too, and left the body whole.
  const messageRead = nodeMessageOf(c)?.readableDidRead === true;
  const whole = Math.min(length ?? 1, limit);
  try {
    // On Node `arrayBuffer` is cheap, and `body` makes a whole Request of what has been a light one.
    const body =
      length !== undefined && length <= limit
        ? upTo(new Uint8Array(await req.arrayBuffer()), limit)
        : await readStream(req.raw.body, limit);
    if (messageRead && body.bytes.byteLength < whole) throw new TypeError("Body is not whole");
    return body;
  } catch (error) {
    throw messageRead ? new BodyConsumedError(error) : error;
  }
}
