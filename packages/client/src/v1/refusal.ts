import { entryOf, type ErrorEntry } from "@upcall/contracts/errors";
import type { Operation } from "@upcall/contracts/operations";
import type { Answer, CallOptions, Refusal } from "../profile.ts";

const handling =
  "The token was given with the call, so the client neither renews nor repeats it: get a new one and make the call again";

/** The platform's codes have five to seven digits. Whatever else stands in the place of one may be secret. */
function codeIn(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { error_code: code } = json as { error_code?: unknown };
  if (code == null) return undefined;
  return /^\d{1,8}$/.test(String(code)) ? String(code) : "UNREADABLE";
}

function repeatOf(
  refusal: { code?: string | undefined; entry?: ErrorEntry | undefined },
  status: number,
  op: Operation,
): Refusal["repeat"] {
  const { code, entry } = refusal;
  if (op.authenticated && (code === "1010005" || status === 401)) return "signed";
  if (code === "1010009" || entry?.retry === "after-backoff") return op.authenticated ? "limited" : "fault";
  return code === undefined && status >= 500 ? "fault" : "never";
}

/** Reads an answer of the platform. The code in the body decides before the status does, since some errors come with 200. */
export function refusalOf(
  { status, json }: Answer,
  operation: Operation,
  { accessToken }: CallOptions = {},
): Refusal | undefined {
  const code = codeIn(json);
  if (code === undefined && status >= 200 && status <= 299) return undefined;
  const entry = code === undefined ? undefined : entryOf<ErrorEntry>(operation.errors, code);
  const repeat = repeatOf({ code, entry }, status, operation);
  return repeat === "signed" && accessToken !== undefined
    ? { code, entry: entry && { ...entry, handling }, repeat: "never" }
    : { code, entry, repeat };
}

/** Words that stand in the place of a code where a proxy refuses a call itself. */
const ofProxy = /^(CONFIG|CONTRACT|HTTP_\d{3})$/;

/** Reads an answer that came through a proxy, which says in words why it refuses a call. */
export function refusalBehindProxy(answer: Answer, operation: Operation): Refusal | undefined {
  const { error_code: code, error_desc: text } = Object(answer.json) as { error_code?: unknown; error_desc?: unknown };
  if (typeof code !== "string" || !ofProxy.test(code) || typeof text !== "string") return refusalOf(answer, operation);
  const { status } = answer;
  const [retry, handling] =
    status < 500
      ? (["never", "Correct the request"] as const)
      : (["ask-operator", "Ask whoever runs the proxy"] as const);
  const meaning = `The proxy says: ${text.replace(/\.$/, "")}`;
  const entry = { code, name: "refusedByProxy", http: [status], retry, meaning, handling, seenOn: "every API" };
  return { code, entry, repeat: "never" };
}
