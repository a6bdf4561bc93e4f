import type { Readable } from "node:stream";

/** Everything that a stream holds, as text. */
export async function allOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk as string;
  return text;
}
