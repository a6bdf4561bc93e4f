import { checked } from "@upcall/contracts/checking";
import { ContractError, PlatformError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeIn(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error_code: code } = body as { error_code?: unknown };
  return code == null ? undefined : String(code);
}

/**
 * Reads an answer. The code in the body decides before the status does, since the platform sends some errors with 200.
 *
 * @throws PlatformError for an error body or a status above 299.
 * @throws ContractError for an answer without the documented shape; its advice is `report-bug`.
 */
export function readReply(operation: Operation, status: number, text: string): unknown {
  const { name, reply, errors } = operation;
  const body = text === "" ? undefined : parse(text);
  const code = codeIn(body);
  if (code !== undefined || status < 200 || status > 299) {
    const entry = errors.find((entry) => entry.code === code);
    throw new PlatformError({ operation: name, status, code, entry });
  }
  if (!reply.body) return undefined;
  if (body === undefined)
    throw new ContractError(
      `${name} reply`,
      [{ path: [], message: "must be JSON; check that baseUrl is the platform's API port, usually 8743" }],
      "report-bug",
    );
  return checked(reply.body, body, `${name} reply`, "report-bug");
}
