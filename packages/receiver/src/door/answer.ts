/**
 * What the sender gets, always without a body. 200: stored. 503: not stored, send again.
 * The others only for a sender who is not trusted.
 */
export interface Answer {
  readonly status: 200 | 404 | 405 | 413 | 415 | 503;
}

/**
 * The answer as a response. `headers` are those that middleware outside of the receiver has set; the receiver adds its own and
 * nothing of a trust check.
 */
export function toResponse({ status }: Answer, headers: Headers): Response {
  headers.set("content-length", "0");
  if (status === 405) headers.set("allow", "POST");
  return new Response(null, { status, headers });
}
