import { UpcallError } from "@upcall/contracts/errors";

/** When a failed handler is tried again. */
export interface RetryPolicy {
  /**
   * Tries until the job becomes a dead letter, the first included.
   *
   * @default 10
   */
  readonly tries?: number;
  /**
   * Milliseconds before the second try; doubles with each further one.
   *
   * @default 1000
   */
  readonly baseMs?: number;
  /**
   * Longest wait in milliseconds.
   *
   * @default 3600000
   */
  readonly maxMs?: number;
}

export const retryDefaults: Required<RetryPolicy> = { tries: 10, baseMs: 1000, maxMs: 3_600_000 };

/** Milliseconds to wait after so many tries: exponential, with half of it random so that failures spread out. */
export function backoff(tries: number, { baseMs, maxMs }: Required<RetryPolicy>, random: () => number): number {
  const full = Math.min(maxMs, baseMs * 2 ** (tries - 1));
  const spread = Math.min(1, Math.max(0, random() || 0));
  return Math.round(full / 2 + (full / 2) * spread);
}

/** Thrown by a handler that knows that trying again is useless: the job becomes a dead letter at once, with the message as reason. */
export class GiveUp extends UpcallError {
  override readonly name = "GiveUp";
  readonly code = "GIVE_UP";
  readonly advice = "ask-operator";
}

/** Thrown by a handler that knows when to try again. Such tries do not use up the policy's. */
export class RetryLater extends UpcallError {
  override readonly name = "RetryLater";
  readonly code = "RETRY_LATER";
  readonly advice = "back-off";
  /** Milliseconds since 1970. */
  readonly at: number;

  /** @param at when to try again; a number is milliseconds since 1970. */
  constructor(at: Date | number, reason = "try again later", options?: { cause?: unknown }) {
    super(reason, options);
    this.at = Number(at);
  }
}
