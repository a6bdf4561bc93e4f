/** A look for work that has taken so long is taken for dead: the request that it was part of may have been cancelled. */
const staleMs = 10_000;

/** Which drain of this process looks for work: one at a time, since two would judge the same deliveries. */
export interface Looking {
  /** Whether one looks just now. */
  busy(): boolean;
  /** Begins a look; call what it gives to end it. */
  begin(): () => void;
}

export function createLooking(now: () => number): Looking {
  let current: { readonly until: number } | undefined;
  return {
    busy: () => current !== undefined && now() < current.until,
    begin() {
      const mine = { until: now() + staleMs };
      current = mine;
      return () => {
        if (current === mine) current = undefined;
      };
    },
  };
}
