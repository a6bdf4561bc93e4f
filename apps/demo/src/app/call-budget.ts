const minute = 60_000;

/**
 * What the application asks the platform by itself, in any minute. The platform takes 100 calls from all programs of an application
 * together; what is left out here is the operator's.
 */
export const ownCalls = { confirming: 15, reconciling: 20 } as const;

/** Takes one of so many calls in any minute; false when none is left. */
export function createCallBudget(calls: number, now: () => number): () => boolean {
  let made: number[] = [];
  return () => {
    made = made.filter((at) => at > now() - minute);
    if (made.length >= calls) return false;
    made.push(now());
    return true;
  };
}
