/**
 * What to do about an error, in one word that code can branch on. `look-first`: it may have been done, and must not be done twice.
 */
export type Advice = "fix-request" | "login-again" | "back-off" | "look-first" | "ask-operator" | "report-bug";

const brand: unique symbol = Symbol.for("@upcall/error") as never;

/**
 * Base of every error that Upcall throws. `code` names the cause and `advice` what to do;
 * `message` says both in words. Never holds a secret, a token or a callback path token.
 */
export abstract class UpcallError extends Error {
  readonly [brand] = true;
  abstract override readonly name: string;
  abstract readonly code: string;
  abstract readonly advice: Advice;

  /** Safe to log: never the cause, the body or the request. */
  toJSON(): { name: string; code: string; advice: Advice; message: string } {
    return { name: this.name, code: this.code, advice: this.advice, message: this.message };
  }
}

/**
 * True for an error of any copy of Upcall in the process, minified or not; with `code`, only for that code.
 *
 * @example
 * if (isUpcallError(error, "1010009")) await pause();
 */
export function isUpcallError<Code extends string = string>(
  value: unknown,
  code?: Code,
): value is UpcallError & { readonly code: Code } {
  if (typeof value !== "object" || value === null) return false;
  try {
    const error = value as Partial<UpcallError>;
    return error[brand] === true && (code === undefined || error.code === code);
  } catch {
    // What was thrown may be anything, such as a revoked proxy.
    return false;
  }
}
