import type { Phase, Outcome } from "@upcall/contracts/notifications";
import { isFinal, type Progress } from "@upcall/contracts/tracking";
import { statusOf } from "../batch-tasks/words.ts";

/** Something that happened to a device in one of its runs, in the words of V1. */
export interface SubTaskEvent {
  /** Counts from 1. */
  readonly attempt: number;
  readonly state: Extract<Phase, "idle" | "otacreated"> | Outcome;
}

/** V1's word for a status. Of the phases, v5 tells only whether a device has begun. */
const words: Readonly<Record<string, SubTaskEvent["state"]>> = {
  Waitting: "idle",
  Processing: "otacreated",
  Success: "SUCCESS",
  Fail: "FAIL",
  FailWaitRetry: "FAIL",
  Stopped: "FAIL",
  Removed: "FAIL",
};

/** Where a device stands between two runs: the last one failed and the next has not begun. */
const waitsForRetry = (now: Progress | undefined): boolean => now?.state === "idle" && now.attempt > 1;

export interface EventOptions {
  /** Whether a first run that has not ended gives events too. */
  readonly phases: boolean;
}

/**
 * What must have happened to a device since it was last read, given its status now. Pure; an empty list when there is nothing new.
 *
 * A run after a failure is the next attempt. It begins with `idle`, whether it was seen to begin or must have begun since: only another
 * run leads from a failure to a success. Runs that came and went between two reads left no trace on the platform and are not counted.
 */
export function eventsSince(
  before: Progress | undefined,
  status: string | null | undefined,
  { phases }: EventOptions,
): readonly SubTaskEvent[] {
  const word = statusOf(status);
  const state = word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
  if (state === undefined || before?.state === "SUCCESS") return [];
  const attempt = before?.attempt ?? 1;
  const again: SubTaskEvent = { attempt: attempt + 1, state: "idle" };
  if (word === "FailWaitRetry") {
    if (waitsForRetry(before)) return [];
    return before?.state === "FAIL" ? [again] : [{ attempt, state }, again];
  }
  if (before?.state === "FAIL") {
    if (state === "FAIL") return [];
    return state === "idle" ? [again] : [again, { attempt: attempt + 1, state }];
  }
  if (state === before?.state) return [];
  const ended = state === "SUCCESS" || state === "FAIL";
  const further = state === "otacreated" || before === undefined;
  return ended || (further && (phases || attempt > 1)) ? [{ attempt, state }] : [];
}

/** Whether a status tells an outcome that V1 pushed as a result. */
export const isOutcome = ({ state }: SubTaskEvent): boolean => isFinal({ attempt: 1, state });
