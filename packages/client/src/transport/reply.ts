import { checked } from "@upcall/contracts/checking";
import { ContractError } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Answer } from "../profile.ts";

/**
 * Reads the reply out of an answer that is no refusal. Where no body is documented, an empty one or any JSON is a success.
 *
 * @throws ContractError for an answer without the documented shape; its advice is `report-bug`.
 */
export function readReply({ name, reply }: Operation, { text, json }: Answer): unknown {
  if (json === undefined && (reply.body || text.trim() !== ""))
    throw new ContractError(
      `${name} reply`,
      [{ path: [], message: "must be JSON; check that baseUrl is the platform's API port, usually 8743" }],
      "report-bug",
    );
  return reply.body && checked(reply.body, json, `${name} reply`, "report-bug");
}
