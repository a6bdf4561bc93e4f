/** What one drain did. */
export interface DrainReport {
  /** Deliveries judged. */
  readonly judged: number;
  /** Jobs done. */
  readonly done: number;
  /** Jobs to be tried again. */
  readonly retry: number;
  /** Jobs given up. */
  readonly dead: number;
  /** When the next job is due that this receiver has a handler for; milliseconds since 1970, `undefined` without one. */
  readonly nextAt: number | undefined;
}
