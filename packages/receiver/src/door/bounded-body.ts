/** A body, or its beginning. */
export interface BoundedBody {
  readonly bytes: Uint8Array;
  /** False when there was more. */
  readonly complete: boolean;
}

/** The first `length` bytes of some chunks. */
export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first?.byteLength === length) return first;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - at);
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** Reads at most `limit` bytes and stops there, whatever the sender declared. */
export async function readBounded(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<BoundedBody> {
  if (!stream) return { bytes: new Uint8Array(), complete: true };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > limit) return { bytes: joined(chunks, limit), complete: false };
  }
  return { bytes: joined(chunks, length), complete: true };
}
