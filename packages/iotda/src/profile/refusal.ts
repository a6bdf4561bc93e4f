import type { Answer, Refusal } from "@upcall/client";
import { entryOf, type ErrorEntry } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";

/** Codes of services have a name and digits, such as `IOTDA.014016`. Whatever else stands in the place of one may be secret. */
function codeIn(json: unknown): string | undefined {
  const { error_code: code } = (json ?? {}) as { error_code?: unknown };
  if (code == null || code === "") return undefined;
  return /^[A-Za-z]{2,12}\.\d{3,8}$/.test(String(code)) ? String(code) : "UNREADABLE";
}

/** What the gateway before the service answers to more calls than it admits. The service itself documents no status for them. */
const throttled = new Set<unknown>(["APIGW.0308"]);

function repeatOf(status: number, code: string | undefined): Refusal["repeat"] {
  if (status === 401) return "signed";
  if (status === 429 || throttled.has(code)) return "limited";
  return status >= 500 ? "fault" : "never";
}

const secondsIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;

/** Reads an answer of IoTDA; `undefined` for a success. */
export function refusalOf({ status, headers, json }: Answer, { errors }: Operation): Refusal | undefined {
  if (status >= 200 && status <= 299) return undefined;
  const code = codeIn(json);
  return {
    code,
    entry: code === undefined ? undefined : entryOf<ErrorEntry>(errors, code),
    repeat: repeatOf(status, code),
    delay: secondsIn(headers.get("retry-after")),
  };
}
