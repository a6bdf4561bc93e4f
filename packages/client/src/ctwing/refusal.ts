import type { Operation } from "@upcall/contracts/operations";
import type { Answer, Refusal } from "../profile.ts";
import { refusalOf as refusalOfV1 } from "../v1/refusal.ts";

/** The gateway's own code, where a body without `error_code` has one; 0 is its success. */
function gatewayCode(json: unknown): string | undefined {
  const { code, error_code } = (json ?? {}) as { code?: unknown; error_code?: unknown };
  if (error_code != null || code == null) return undefined;
  return /^\d{1,8}$/.test(String(code)) && Number(code) !== 0 ? String(code) : undefined;
}

/** Reads an answer of AEP: of the service behind it, in V1's form, or of its gateway, whose codes are not documented. */
export function refusalOf(answer: Answer, operation: Operation): Refusal | undefined {
  const { status, json } = answer;
  const code = gatewayCode(json);
  if (status === 401 || (status === 403 && code !== undefined)) return { code, repeat: "signed" };
  if (status === 429) return { code, repeat: "limited" };
  if (code !== undefined) return { code, repeat: status >= 500 ? "fault" : "never" };
  return refusalOfV1(answer, operation);
}
