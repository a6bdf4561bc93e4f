import type { IncomingMessage } from "node:http";

/** The body of a message. @throws Error for one of more bytes than `longest`, beyond which nobody reads on */
export async function boundedText(incoming: IncomingMessage, longest: number, tooLong: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > longest) throw new Error(tooLong);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
