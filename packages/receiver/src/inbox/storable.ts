import { storableText } from "../delivery/text.ts";
import type { Outcome } from "./inbox.ts";

/** Characters of an error that are kept. */
const longestError = 500;
/** The last millisecond of JavaScript's dates. */
const endOfTime = 8.64e15;

/** A whole number of milliseconds that every store takes; what is no time at all is `fallback`. */
export const storableTime = (time: number, fallback: number): number =>
  Number.isNaN(time) ? fallback : Math.ceil(Math.min(endOfTime, Math.max(0, time)));

/** An outcome whose text and time every store takes, whatever a handler threw. */
export function storableOutcome(outcome: Outcome, now: number): Outcome {
  if (outcome.kind === "done") return outcome;
  const error = storableText(outcome.error, longestError);
  return outcome.kind === "dead" ? { ...outcome, error } : { ...outcome, error, at: storableTime(outcome.at, now) };
}
