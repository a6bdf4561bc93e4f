import { isUpcallError } from "@upcall/contracts/errors";
import type { Outcome } from "../inbox/inbox.ts";
import { backoff, type RetryLater, type RetryPolicy } from "./retry.ts";

/** The last millisecond of JavaScript's dates. */
const endOfTime = 8.64e15;

/** The text of what was thrown. Whatever that is, a getter that throws included, this does not throw. */
export function textOf(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error);
    const { name, message, code } = error as Error & { code?: unknown };
    return `${String(name)}: ${String(message || code || "without a message")}`;
  } catch {
    return `a value of type ${typeof error} was thrown that has no text`;
  }
}

/** What was thrown, as far as it is one of the receiver's own errors. */
function signalOf(error: unknown): { readonly giveUp: true } | { readonly at: number } | undefined {
  try {
    if (isUpcallError(error, "GIVE_UP")) return { giveUp: true };
    if (!isUpcallError(error, "RETRY_LATER")) return undefined;
    const { at } = error as unknown as RetryLater;
    return typeof at === "number" && Math.abs(at) <= endOfTime ? { at } : undefined;
  } catch {
    return undefined;
  }
}

/** What becomes of a job whose handler or effect threw. */
export function outcomeOf(
  error: unknown,
  tries: number,
  { retry, random, now }: { retry: Required<RetryPolicy>; random: () => number; now: () => number },
): Outcome {
  const text = textOf(error);
  const signal = signalOf(error);
  if (signal && "at" in signal)
    return { kind: "retry", at: Math.max(signal.at, now() + retry.baseMs), error: text, free: true };
  if (signal || tries >= retry.tries) return { kind: "dead", error: text };
  return { kind: "retry", at: now() + backoff(tries, retry, random), error: text, free: false };
}
