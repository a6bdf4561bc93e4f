import { checked } from "@upcall/contracts/checking";
import { ContractError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import { parseJson } from "../json.ts";
import type { Answer } from "../profile.ts";

/** Most bytes of an answer, uncompressed: fifty times the longest list that the platform gives at once. */
const longest = 8 * 1024 * 1024;

/** The error of an answer that no platform gives. */
function foreign(operation: string, must: string): ContractError {
  const message = `${must}; check that baseUrl is the platform's API port, usually 8743`;
  return new ContractError(`${operation} reply`, [{ path: [], message }], "report-bug");
}

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
      throw foreign(operation, `must not be longer than ${longest} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads an answer to its end. */
export async function readAnswer(response: Response, operation: string): Promise<Answer> {
  const text = await readText(response, operation);
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}

/**
 * Reads the reply out of an answer that is no refusal. Where no body is documented, an empty one or any JSON is a success.
 *
 * @throws ContractError for an answer without the documented shape; its advice is `report-bug`.
 */
export function readReply({ name, reply }: Operation, { text, json }: Answer): unknown {
  if (json === undefined && (reply.body || text.trim() !== "")) throw foreign(name, "must be JSON");
  return reply.body && checked(reply.body, json, `${name} reply`, "report-bug");
}
