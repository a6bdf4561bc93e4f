/** A body, or its beginning. */
export interface BoundedBody {
  readonly bytes: Uint8Array;
  /** False when there was more. */
  readonly complete: boolean;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
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
export async function readBounded(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<BoundedBody> {
  if (!stream) return { bytes: new Uint8Array(), complete: true };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > limit) return { bytes: joined(chunks, limit), complete: false };
  }
  return { bytes: joined(chunks, length), complete: true };
}
