const minute = 60_000;

/** Admits so many calls in any minute; resolves when the next may go. */
export function callBudget(
  callsPerMinute: number,
  now: () => number,
  sleep: (ms: number) => Promise<void>,
): () => Promise<void> {
  let made: number[] = [];
  return async () => {
    for (;;) {
      made = made.filter((at) => at > now() - minute);
      if (made.length < callsPerMinute) break;
      await sleep(made[0]! + minute - now());
    }
    made.push(now());
  };
}
