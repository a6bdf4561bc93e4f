import { ContractError } from "@upcall/contracts/errors";
import type { Answer } from "../profile.ts";

/** Most bytes of an answer, uncompressed: fifty times the longest list that the platform gives at once. */
const longest = 8 * 1024 * 1024;

/** @throws ContractError for an answer that is longer. */
async function readText({ body }: Response, operation: string): Promise<string> {
  if (!body) return "";
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > longest) {
      reader.cancel().catch(() => {});
      const message = `must not be longer than ${longest} bytes; check that baseUrl is the platform's API port, usually 8743`;
      throw new ContractError(`${operation} reply`, [{ path: [], message }], "report-bug");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an answer to its end. */
export async function readAnswer(response: Response, operation: string): Promise<Answer> {
  const text = await readText(response, operation);
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}
