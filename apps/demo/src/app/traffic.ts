import type { PaceRow } from "./views.ts";

interface Second {
  received: number;
  handled: number;
  ages: number;
  longest: number;
}

/** Notifications by the second, of the last minutes; a restart begins anew. */
export interface Traffic {
  received(): void;
  handled(ageMs: number): void;
  /** Seconds from one on, in order; those without traffic are left out. */
  since(second: number): PaceRow[];
}

/** Seconds that are kept. */
export const trafficKept = 600;

export function createTraffic(now: () => number): Traffic {
  const seconds = new Map<number, Second>();

  function current(): Second {
    const second = Math.floor(now() / 1000);
    let row = seconds.get(second);
    if (row) return row;
    row = { received: 0, handled: 0, ages: 0, longest: 0 };
    seconds.set(second, row);
    for (const old of seconds.keys()) if (old < second - trafficKept) seconds.delete(old);
    return row;
  }
  return {
    received: () => void (current().received += 1),
    handled(ageMs) {
      const row = current();
      row.handled += 1;
      row.ages += ageMs;
      row.longest = Math.max(row.longest, ageMs);
    },
    since: (from) =>
      [...seconds]
        .filter(([second]) => second >= from)
        .map(([second, { received, handled, ages, longest }]) => [
          second,
          received,
          handled,
          handled === 0 ? 0 : Math.round(ages / handled),
          longest,
        ]),
  };
}
