/** One request that a call makes. The same object comes with its response, so it can key what you remember about it. */
export interface RequestEvent {
  /** The platform's documented API name. */
  readonly operation: string;
  readonly method: string;
  /** Path with its `{parameters}` not filled in. */
  readonly path: string;
  /** Counts the requests of a call from 1. */
  readonly attempt: number;
}

/** How a request ended; comes once for each, also when no answer came. */
export interface ResponseEvent {
  readonly request: RequestEvent;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Code of the error that it ended with, such as `1010005` or `NETWORK`; `undefined` for success. */
  readonly code: string | undefined;
  /** How long it took, in milliseconds. */
  readonly duration: number;
}

/** A call is about to be repeated. */
export interface RetryEvent {
  readonly request: RequestEvent;
  /** Code of the error that it had. */
  readonly code: string;
  /** `login`: with a new token. `throttled`: when the budget allows. `fault`: after `delay`. */
  readonly reason: "login" | "throttled" | "fault";
  /** Milliseconds to wait before. */
  readonly delay: number;
}

/**
 * Watches the requests of a client, logins among them. Events hold no address, header or body, so there is no secret in them.
 * A hook runs in line: what it throws fails the call.
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}
