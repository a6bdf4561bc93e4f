/** Codes of Node, undici and OpenSSL that end a connection before a request is written to it. */
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** Shorter texts are ordinary words. */
const shortestSecret = 6;

const secretsOf = (confidential: readonly string[]): string[] =>
  confidential.filter(({ length }) => length >= shortestSecret);

/** Whether a text repeats a confidential value, or a piece of one. */
export const repeats = (text: string, confidential: readonly string[]): boolean =>
  secretsOf(confidential).some(
    (secret) => text.includes(secret) || (text.length >= shortestSecret && secret.includes(text)),
  );

/** A runtime's error of `fetch`, reduced to what may be shown and what a repeat depends on. */
export interface Failure {
  /** Its code, else its message without addresses, which may hold a callback URL. */
  readonly reason: string;
  /** `no` when the connection was never made. */
  readonly sent: "no" | "maybe";
}

/**
 * Reads what `fetch` threw. Runtimes put the code on the error or on its cause, or only write a message.
 *
 * @param confidential values that a message must not repeat.
 */
export function failureOf(error: unknown, confidential: readonly string[] = []): Failure {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown }; message?: unknown };
  const word = [cause?.code, code].find((value) => typeof value === "string");
  const text = word ?? String(message ?? error).replaceAll(/\w+:\/\/\S*/g, "…");
  const reason = secretsOf(confidential).reduce((shown, value) => shown.replaceAll(value, "…"), text);
  return { reason, sent: unsent.test(reason) ? "no" : "maybe" };
}
