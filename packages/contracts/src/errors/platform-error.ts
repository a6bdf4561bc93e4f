import type { ErrorEntry, RetryClass } from "./entry.ts";
import { UpcallError, type Advice } from "./upcall-error.ts";

const adviceOf: Record<RetryClass, Advice> = {
  never: "fix-request",
  "after-login": "login-again",
  "after-backoff": "back-off",
  "ask-operator": "ask-operator",
};

/** A code is a word; whatever else stands in its place does not belong into a log. */
const readable = (code: string): string => (/^[\w.-]{1,40}$/.test(code) ? code : "an unreadable code");

/** The platform answered with an error code (possibly inside HTTP 200), or with a status that means failure. */
export class PlatformError extends UpcallError {
  override readonly name = "PlatformError";
  /** The platform's `error_code`; `HTTP_<status>` when the body carried none. */
  readonly code: string;
  readonly advice: Advice;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Documented name of the API that failed, such as `subDeviceManagementData`. */
  readonly operation: string;
  /** The catalog's row for `code`; `undefined` for a code that this operation is not documented to answer. */
  readonly entry: ErrorEntry | undefined;

  constructor(answer: {
    operation: string;
    status: number;
    code?: string | undefined;
    entry?: ErrorEntry | undefined;
  }) {
    const { operation, status, entry } = answer;
    const code = answer.code ?? `HTTP_${status}`;
    const remedy = entry
      ? `${entry.meaning}. ${entry.handling}.`
      : "What it means here is not documented; ask the platform's operator.";
    const answered = answer.code === undefined ? `HTTP ${status}` : `${readable(code)} (HTTP ${status})`;
    super(`${operation} failed: the platform answered ${answered}. ${remedy}`);
    this.code = code;
    this.advice = adviceOf[entry?.retry ?? "ask-operator"];
    this.status = status;
    this.operation = operation;
    this.entry = entry;
  }
}
