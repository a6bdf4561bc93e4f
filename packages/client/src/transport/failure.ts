/** Codes of Node, undici and OpenSSL that end a connection before a request is written to it. */
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** Shorter texts are ordinary words. */
const shortestSecret = 6;

/** The values and the words in them, longest first: what encodes a value, or shows a part of a URL, leaves words as they are. */
const secretsOf = (confidential: readonly string[]): string[] =>
  confidential
    .flatMap((value) => [value, ...value.split(/[^\w-]+/)])
    .filter(({ length }) => length >= shortestSecret)
    .sort((a, b) => b.length - a.length);

/** Whether a text repeats a confidential value, or a piece of one. */
export const repeats = (text: string, confidential: readonly string[]): boolean =>
  secretsOf(confidential).some(
    (secret) => text.includes(secret) || (text.length >= shortestSecret && secret.includes(text)),
  );

/** A runtime's error of `fetch`, reduced to what may be shown and what a repeat depends on. */
export interface Failure {
  /** Its code, else its message without addresses and paths, which may be those of a callback URL. */
  readonly reason: string;
  /** `no` when the connection was never made. */
  readonly sent: "no" | "maybe";
}

/** The code or else the message of an error. What was thrown may be anything, and reading it may throw too. */
function textOf(error: unknown): string {
  try {
    const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown }; message?: unknown };
    const word = [cause?.code, code].find((value) => typeof value === "string");
    return word ?? String(message ?? error).replaceAll(/\S*\/\S*/g, "…");
  } catch {
    return "an error that cannot be read";
  }
}

/**
 * Reads what `fetch` threw. Runtimes put the code on the error or on its cause, or only write a message.
 *
 * @param confidential values that a message must not repeat.
 */
export function failureOf(error: unknown, confidential: readonly string[] = []): Failure {
  const text = textOf(error);
  const reason = secretsOf(confidential).reduce((shown, secret) => shown.replaceAll(secret, "…"), text);
  return { reason, sent: unsent.test(text) ? "no" : "maybe" };
}
