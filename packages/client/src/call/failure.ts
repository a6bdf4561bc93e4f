const unsent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

/** A runtime's error of `fetch`, reduced to what may be shown and what a repeat depends on. */
export interface Failure {
  /** Its code, else its message without addresses, which may hold a callback URL. */
  readonly reason: string;
  /** `no` when the connection was never made. */
  readonly sent: "no" | "maybe";
}

/** Reads what `fetch` threw. Runtimes put the code on the error or on its cause, or only write a message. */
export function failureOf(error: unknown): Failure {
  const { code, cause, message } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown }; message?: unknown };
  const word = [cause?.code, code].find((value) => typeof value === "string");
  const reason = word ?? String(message ?? error).replaceAll(/\w+:\/\/\S*/g, "…");
  return { reason, sent: unsent.has(reason) ? "no" : "maybe" };
}
