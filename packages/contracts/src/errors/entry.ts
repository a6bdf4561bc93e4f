/**
 * When a call that got this code may be made again:
 * `never` until the request is changed, `after-login` with a new token, `after-backoff` later,
 * `ask-operator` only once a person on the platform's side has helped.
 */
export type RetryClass = "never" | "after-login" | "after-backoff" | "ask-operator";

/** One row of the error catalog. */
export interface ErrorEntry<Code extends string = string> {
  /** The digits in `error_code`, always a string. */
  readonly code: Code;
  /** A readable name for logs and metrics. */
  readonly name: string;
  /** Every HTTP status seen with this code, the usual one first. Empty: not documented. */
  readonly http: readonly number[];
  readonly retry: RetryClass;
  /** What the platform means. */
  readonly meaning: string;
  /** What to do about it. */
  readonly handling: string;
  /** The platform's APIs whose documentation lists the code, in plain words. */
  readonly seenOn: string;
}

/** The row of a code among the rows that an operation is documented to answer: a look-up without the big table. */
export const entryOf = <Entry extends ErrorEntry>(rows: readonly Entry[], code: string): Entry | undefined =>
  rows.find((entry) => entry.code === code);
