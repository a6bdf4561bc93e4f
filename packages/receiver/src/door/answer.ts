/**
 * What the sender gets, always without a body. 200: stored. 503: not stored, send again.
 * The others only for a sender who is not trusted.
 */
export interface Answer {
  readonly status: 200 | 404 | 405 | 413 | 415 | 503;
}

/** The answer's headers. */
export const headersOf = ({ status }: Answer): Record<string, string> =>
  status === 405 ? { "content-length": "0", allow: "POST" } : { "content-length": "0" };

export const toResponse = (answer: Answer): Response =>
  new Response(null, { status: answer.status, headers: headersOf(answer) });
