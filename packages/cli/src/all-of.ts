import type { Readable } from "node:stream";

/** Everything that is yielded. */
export async function allOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Everything that a stream holds, as text. */
export const textOf = async (stream: Readable): Promise<string> =>
  (await allOf<string>(stream.setEncoding("utf8"))).join("");
