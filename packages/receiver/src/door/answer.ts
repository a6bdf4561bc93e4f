/**
 * What the sender gets, always without a body. 200: stored. 503: not stored, send again.
 * The others only for a sender who is not trusted.
 */
export interface Answer {
  readonly status: 200 | 404 | 405 | 413 | 415 | 503;
}
