import { outcomes, phases, type Outcome, type Phase } from "../notifications/phase.ts";

/** Where one sub-operation stands. */
export interface Progress {
  /** Counts from 1; a failed upgrade that starts to download again is the next attempt. */
  readonly attempt: number;
  /** The furthest phase of this attempt, or its outcome. */
  readonly state: Phase | Outcome;
}

/**
 * What a notification means for its sub-operation: `advanced` moved it on, `duplicate` says what is known,
 * `late` is older than what is known, `conflict` contradicts an outcome (ask the platform),
 * `new-attempt` is a second run after a failure, `unranked` names a phase that this version does not know.
 */
export type Verdict = "advanced" | "duplicate" | "late" | "conflict" | "new-attempt" | "unranked";

const final = phases.length;
const ranks = new Map<string, number>([
  ...phases.map((phase, rank) => [phase, rank] as const),
  ...outcomes.map((outcome) => [outcome, final] as const),
]);

/** True once the state is an outcome. */
export const isFinal = ({ state }: Progress): boolean => ranks.get(state) === final;

/**
 * Moves the tracker of one sub-operation by one notification. Pure: the same arguments give the same answer.
 *
 * Notifications carry neither an id nor a time and may be repeated and reordered, so only what is further on moves
 * the state. `idle` means both "not begun" and "finished" in LwM2M and so never moves a started upgrade. After FAIL, a late
 * `downloading` and a true second run look the same on the wire; it is taken for a run, and reconciliation decides. What
 * comes before `downloading` begins no run: not every edition reports it.
 */
export function step(now: Progress | undefined, word: string): { next: Progress | undefined; verdict: Verdict } {
  const rank = ranks.get(word);
  if (rank === undefined) return { next: now, verdict: "unranked" };
  const state = word as Phase | Outcome;
  if (!now) return { next: { attempt: 1, state }, verdict: "advanced" };
  if (state === now.state) return { next: now, verdict: "duplicate" };
  if (isFinal(now)) {
    if (rank === final) return { next: now, verdict: "conflict" };
    if (now.state === "FAIL" && state === "downloading")
      return { next: { attempt: now.attempt + 1, state }, verdict: "new-attempt" };
    return { next: now, verdict: "late" };
  }
  return rank > ranks.get(now.state)!
    ? { next: { attempt: now.attempt, state }, verdict: "advanced" }
    : { next: now, verdict: "late" };
}
